#include "BuiltInPolicies.h"

// The files are embedded as they are, so that the program is one file. A new policy, or a new file
// of cases, is one array and one line of its table.

static const unsigned char soham[] = {
#embed "../../policies/soham/policy.json"
};

static const unsigned char soham_calendar_year[] = {
#embed "../../policies/soham/cases/calendar-year.json"
};

static const unsigned char soham_confirmation[] = {
#embed "../../policies/soham/cases/confirmation.json"
};

static const unsigned char soham_june_month_not_set[] = {
#embed "../../policies/soham/cases/june-month-not-set.json"
};

static const unsigned char soham_june_periods[] = {
#embed "../../policies/soham/cases/june-periods.json"
};

static const unsigned char soham_objectives[] = {
#embed "../../policies/soham/cases/objectives.json"
};

static const unsigned char soham_outcomes[] = {
#embed "../../policies/soham/cases/outcomes.json"
};

static const unsigned char soham_pay[] = {
#embed "../../policies/soham/cases/pay.json"
};

static const unsigned char soham_scope[] = {
#embed "../../policies/soham/cases/scope.json"
};

static const unsigned char staffordshire[] = {
#embed "../../policies/staffordshire/policy.json"
};

static const unsigned char staffordshire_contribution_point[] = {
#embed "../../policies/staffordshire/cases/contribution-point.json"
};

static const unsigned char staffordshire_objectives[] = {
#embed "../../policies/staffordshire/cases/objectives.json"
};

static const unsigned char staffordshire_overall[] = {
#embed "../../policies/staffordshire/cases/overall.json"
};

static const unsigned char staffordshire_recording[] = {
#embed "../../policies/staffordshire/cases/recording.json"
};

static const unsigned char staffordshire_short_process[] = {
#embed "../../policies/staffordshire/cases/short-process.json"
};

static const unsigned char policy_schema[] = {
#embed "../../policies/policy.schema.json"
};

static const unsigned char staff_list[] = {
#embed "../../samples/staff/alder-bridge.csv"
};

static const unsigned char year[] = {
#embed "../../samples/year.txt"
};

static const struct built_in_file policies[] = {
    {"soham", soham, sizeof soham},
    {"staffordshire", staffordshire, sizeof staffordshire},
};

static const struct built_in_file cases[] = {
    {"soham/calendar-year.json", soham_calendar_year, sizeof soham_calendar_year},
    {"soham/confirmation.json", soham_confirmation, sizeof soham_confirmation},
    {"soham/june-month-not-set.json", soham_june_month_not_set, sizeof soham_june_month_not_set},
    {"soham/june-periods.json", soham_june_periods, sizeof soham_june_periods},
    {"soham/objectives.json", soham_objectives, sizeof soham_objectives},
    {"soham/outcomes.json", soham_outcomes, sizeof soham_outcomes},
    {"soham/pay.json", soham_pay, sizeof soham_pay},
    {"soham/scope.json", soham_scope, sizeof soham_scope},
    {"staffordshire/contribution-point.json", staffordshire_contribution_point, sizeof staffordshire_contribution_point},
    {"staffordshire/objectives.json", staffordshire_objectives, sizeof staffordshire_objectives},
    {"staffordshire/overall.json", staffordshire_overall, sizeof staffordshire_overall},
    {"staffordshire/recording.json", staffordshire_recording, sizeof staffordshire_recording},
    {"staffordshire/short-process.json", staffordshire_short_process, sizeof staffordshire_short_process},
};

size_t built_in_policy_count(void) { return sizeof policies / sizeof policies[0]; }

struct built_in_file built_in_policy(size_t index) { return policies[index]; }

size_t built_in_case_count(void) { return sizeof cases / sizeof cases[0]; }

struct built_in_file built_in_case(size_t index) { return cases[index]; }

struct built_in_file built_in_policy_schema(void) {
  return (struct built_in_file){"policy.schema.json", policy_schema, sizeof policy_schema};
}

struct built_in_file built_in_staff_list(void) {
  return (struct built_in_file){"alder-bridge.csv", staff_list, sizeof staff_list};
}

struct built_in_file built_in_year(void) {
  return (struct built_in_file){"year.txt", year, sizeof year};
}
