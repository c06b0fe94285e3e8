#include "BuiltInPolicies.h"

// The files are embedded as they are, so that the program is one file. A new policy is one array
// and one line of the table.

static const unsigned char staffordshire[] = {
#embed "../../policies/staffordshire/policy.json"
};

static const unsigned char staff_list[] = {
#embed "../../samples/staff/alder-bridge.csv"
};

static const unsigned char year[] = {
#embed "../../samples/year.txt"
};

static const struct built_in_file policies[] = {
    {"staffordshire", staffordshire, sizeof staffordshire},
};

size_t built_in_policy_count(void) { return sizeof policies / sizeof policies[0]; }

struct built_in_file built_in_policy(size_t index) { return policies[index]; }

struct built_in_file built_in_staff_list(void) {
  return (struct built_in_file){"alder-bridge.csv", staff_list, sizeof staff_list};
}

struct built_in_file built_in_year(void) {
  return (struct built_in_file){"year.txt", year, sizeof year};
}
