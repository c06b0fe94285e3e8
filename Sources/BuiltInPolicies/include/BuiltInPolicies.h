#ifndef BUILT_IN_POLICIES_H
#define BUILT_IN_POLICIES_H

#include <stddef.h>

/// A file that travels inside the program.
struct built_in_file {
  /// The file's name: for a policy the name of its folder.
  const char *_Nonnull name;
  /// The file's bytes.
  const unsigned char *_Nonnull bytes;
  /// How many bytes there are.
  size_t count;
};

/// How many policies there are.
size_t built_in_policy_count(void);

/// A policy by its index, below the count.
struct built_in_file built_in_policy(size_t index);

/// How many files of worked cases there are.
size_t built_in_case_count(void);

/// A file of worked cases by its index, below the count; its name is that of the policy's folder
/// and its own, such as `NAME/pay.json`.
struct built_in_file built_in_case(size_t index);

/// The schema of policy files.
struct built_in_file built_in_policy_schema(void);

/// The staff list of the sample school.
struct built_in_file built_in_staff_list(void);

/// The commands of the sample school's year.
struct built_in_file built_in_year(void);

#endif
