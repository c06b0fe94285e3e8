#include "BuiltInPolicies.h"

// The files are embedded as they are, so that the program is one file. A new policy, or a new file
// of cases, is one array and one line of its table.

static const unsigned char staffordshire[] = {
#embed "../../policies/staffordshire/policy.json"
};

static const unsigned char staffordshire_access[] = {
#embed "../../policies/staffordshire/cases/access.json"
};

static const unsigned char staffordshire_another_reviewer[] = {
#embed "../../policies/staffordshire/cases/another-reviewer.json"
};

static const unsigned char staffordshire_appeal[] = {
#embed "../../policies/staffordshire/cases/appeal.json"
};

static const unsigned char staffordshire_contribution_point_calendar_year[] = {
#embed "../../policies/staffordshire/cases/contribution-point-calendar-year.json"
};

static const unsigned char staffordshire_contribution_point_school_year[] = {
#embed "../../policies/staffordshire/cases/contribution-point-school-year.json"
};

static const unsigned char staffordshire_contribution_point[] = {
#embed "../../policies/staffordshire/cases/contribution-point.json"
};

static const unsigned char staffordshire_deadlines[] = {
#embed "../../policies/staffordshire/cases/deadlines.json"
};

static const unsigned char staffordshire_development[] = {
#embed "../../policies/staffordshire/cases/development.json"
};

static const unsigned char staffordshire_grievance[] = {
#embed "../../policies/staffordshire/cases/grievance.json"
};

static const unsigned char staffordshire_moderation[] = {
#embed "../../policies/staffordshire/cases/moderation.json"
};

static const unsigned char staffordshire_moves[] = {
#embed "../../policies/staffordshire/cases/moves.json"
};

static const unsigned char staffordshire_objectives[] = {
#embed "../../policies/staffordshire/cases/objectives.json"
};

static const unsigned char staffordshire_observation[] = {
#embed "../../policies/staffordshire/cases/observation.json"
};

static const unsigned char staffordshire_overall[] = {
#embed "../../policies/staffordshire/cases/overall.json"
};

static const unsigned char staffordshire_own_periods[] = {
#embed "../../policies/staffordshire/cases/own-periods.json"
};

static const unsigned char staffordshire_recording[] = {
#embed "../../policies/staffordshire/cases/recording.json"
};

static const unsigned char staffordshire_reports[] = {
#embed "../../policies/staffordshire/cases/reports.json"
};

static const unsigned char staffordshire_short_process[] = {
#embed "../../policies/staffordshire/cases/short-process.json"
};

static const unsigned char staffordshire_support[] = {
#embed "../../policies/staffordshire/cases/support.json"
};

static const unsigned char brooke_weston[] = {
#embed "../../policies/brooke-weston/policy.json"
};

static const unsigned char brooke_weston_access[] = {
#embed "../../policies/brooke-weston/cases/access.json"
};

static const unsigned char brooke_weston_calendar[] = {
#embed "../../policies/brooke-weston/cases/calendar.json"
};

static const unsigned char brooke_weston_concern[] = {
#embed "../../policies/brooke-weston/cases/concern.json"
};

static const unsigned char brooke_weston_deadlines[] = {
#embed "../../policies/brooke-weston/cases/deadlines.json"
};

static const unsigned char brooke_weston_development[] = {
#embed "../../policies/brooke-weston/cases/development.json"
};

static const unsigned char brooke_weston_executives[] = {
#embed "../../policies/brooke-weston/cases/executives.json"
};

static const unsigned char brooke_weston_form[] = {
#embed "../../policies/brooke-weston/cases/form.json"
};

static const unsigned char brooke_weston_goals[] = {
#embed "../../policies/brooke-weston/cases/goals.json"
};

static const unsigned char brooke_weston_increments[] = {
#embed "../../policies/brooke-weston/cases/increments.json"
};

static const unsigned char brooke_weston_leads[] = {
#embed "../../policies/brooke-weston/cases/leads.json"
};

static const unsigned char brooke_weston_lead_concern[] = {
#embed "../../policies/brooke-weston/cases/lead-concern.json"
};

static const unsigned char brooke_weston_reports[] = {
#embed "../../policies/brooke-weston/cases/reports.json"
};

static const unsigned char brooke_weston_review_of_decision[] = {
#embed "../../policies/brooke-weston/cases/review-of-decision.json"
};

static const unsigned char brooke_weston_scope[] = {
#embed "../../policies/brooke-weston/cases/scope.json"
};

static const unsigned char passmores[] = {
#embed "../../policies/passmores/policy.json"
};

static const unsigned char passmores_access[] = {
#embed "../../policies/passmores/cases/access.json"
};
static const unsigned char passmores_absence[] = {
#embed "../../policies/passmores/cases/absence.json"
};
static const unsigned char passmores_concern[] = {
#embed "../../policies/passmores/cases/concern.json"
};
static const unsigned char passmores_observation[] = {
#embed "../../policies/passmores/cases/observation.json"
};
static const unsigned char passmores_appeal[] = {
#embed "../../policies/passmores/cases/appeal.json"
};

static const unsigned char passmores_deadlines[] = {
#embed "../../policies/passmores/cases/deadlines.json"
};

static const unsigned char passmores_development[] = {
#embed "../../policies/passmores/cases/development.json"
};

static const unsigned char passmores_interims[] = {
#embed "../../policies/passmores/cases/interims.json"
};

static const unsigned char passmores_monitoring_weeks[] = {
#embed "../../policies/passmores/cases/monitoring-weeks.json"
};

static const unsigned char passmores_objectives[] = {
#embed "../../policies/passmores/cases/objectives.json"
};

static const unsigned char passmores_overall[] = {
#embed "../../policies/passmores/cases/overall.json"
};

static const unsigned char passmores_panels[] = {
#embed "../../policies/passmores/cases/panels.json"
};

static const unsigned char passmores_pay[] = {
#embed "../../policies/passmores/cases/pay.json"
};

static const unsigned char passmores_people[] = {
#embed "../../policies/passmores/cases/people.json"
};

static const unsigned char passmores_recording[] = {
#embed "../../policies/passmores/cases/recording.json"
};

static const unsigned char passmores_reports[] = {
#embed "../../policies/passmores/cases/reports.json"
};

static const unsigned char passmores_standards[] = {
#embed "../../policies/passmores/cases/standards.json"
};

static const unsigned char passmores_support_staff[] = {
#embed "../../policies/passmores/cases/support-staff.json"
};

static const unsigned char passmores_unchosen[] = {
#embed "../../policies/passmores/cases/unchosen.json"
};

static const unsigned char soham[] = {
#embed "../../policies/soham/policy.json"
};

static const unsigned char soham_access[] = {
#embed "../../policies/soham/cases/access.json"
};

static const unsigned char soham_calendar_year[] = {
#embed "../../policies/soham/cases/calendar-year.json"
};

static const unsigned char soham_confirmation[] = {
#embed "../../policies/soham/cases/confirmation.json"
};

static const unsigned char soham_changes_of_post[] = {
#embed "../../policies/soham/cases/changes-of-post.json"
};

static const unsigned char soham_deadlines[] = {
#embed "../../policies/soham/cases/deadlines.json"
};

static const unsigned char soham_development[] = {
#embed "../../policies/soham/cases/development.json"
};

static const unsigned char soham_deadlines_june[] = {
#embed "../../policies/soham/cases/deadlines-june.json"
};

static const unsigned char soham_june_month_not_set[] = {
#embed "../../policies/soham/cases/june-month-not-set.json"
};

static const unsigned char soham_june_periods[] = {
#embed "../../policies/soham/cases/june-periods.json"
};

static const unsigned char soham_grievance[] = {
#embed "../../policies/soham/cases/grievance.json"
};

static const unsigned char soham_absence[] = {
#embed "../../policies/soham/cases/absence.json"
};

static const unsigned char soham_monitoring[] = {
#embed "../../policies/soham/cases/monitoring.json"
};

static const unsigned char soham_help[] = {
#embed "../../policies/soham/cases/help.json"
};

static const unsigned char soham_observation[] = {
#embed "../../policies/soham/cases/observation.json"
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

static const unsigned char soham_reports[] = {
#embed "../../policies/soham/cases/reports.json"
};

static const unsigned char soham_scope[] = {
#embed "../../policies/soham/cases/scope.json"
};

static const unsigned char special_partnership[] = {
#embed "../../policies/special-partnership/policy.json"
};

static const unsigned char special_partnership_access[] = {
#embed "../../policies/special-partnership/cases/access.json"
};

static const unsigned char special_partnership_appraiser[] = {
#embed "../../policies/special-partnership/cases/appraiser.json"
};

static const unsigned char special_partnership_blanks[] = {
#embed "../../policies/special-partnership/cases/blanks.json"
};

static const unsigned char special_partnership_capability[] = {
#embed "../../policies/special-partnership/cases/capability.json"
};

static const unsigned char special_partnership_deadlines[] = {
#embed "../../policies/special-partnership/cases/deadlines.json"
};

static const unsigned char special_partnership_development[] = {
#embed "../../policies/special-partnership/cases/development.json"
};

static const unsigned char special_partnership_final_form[] = {
#embed "../../policies/special-partnership/cases/final-form.json"
};

static const unsigned char special_partnership_objectives[] = {
#embed "../../policies/special-partnership/cases/objectives.json"
};

static const unsigned char special_partnership_observation[] = {
#embed "../../policies/special-partnership/cases/observation.json"
};

static const unsigned char special_partnership_pay[] = {
#embed "../../policies/special-partnership/cases/pay.json"
};

static const unsigned char special_partnership_performance_rating[] = {
#embed "../../policies/special-partnership/cases/performance-rating.json"
};

static const unsigned char special_partnership_phases[] = {
#embed "../../policies/special-partnership/cases/phases.json"
};

static const unsigned char special_partnership_ratings[] = {
#embed "../../policies/special-partnership/cases/ratings.json"
};

static const unsigned char special_partnership_readings[] = {
#embed "../../policies/special-partnership/cases/readings.json"
};

static const unsigned char special_partnership_reports[] = {
#embed "../../policies/special-partnership/cases/reports.json"
};

static const unsigned char special_partnership_scope[] = {
#embed "../../policies/special-partnership/cases/scope.json"
};

static const unsigned char special_partnership_support[] = {
#embed "../../policies/special-partnership/cases/support.json"
};

static const unsigned char special_partnership_wellbeing[] = {
#embed "../../policies/special-partnership/cases/wellbeing.json"
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
    {"staffordshire", staffordshire, sizeof staffordshire},
    {"brooke-weston", brooke_weston, sizeof brooke_weston},
    {"passmores", passmores, sizeof passmores},
    {"soham", soham, sizeof soham},
    {"special-partnership", special_partnership, sizeof special_partnership},
};

static const struct built_in_file cases[] = {
    {"staffordshire/access.json", staffordshire_access, sizeof staffordshire_access},
    {"staffordshire/another-reviewer.json", staffordshire_another_reviewer, sizeof staffordshire_another_reviewer},
    {"staffordshire/appeal.json", staffordshire_appeal, sizeof staffordshire_appeal},
    {"staffordshire/contribution-point-calendar-year.json", staffordshire_contribution_point_calendar_year, sizeof staffordshire_contribution_point_calendar_year},
    {"staffordshire/contribution-point-school-year.json", staffordshire_contribution_point_school_year, sizeof staffordshire_contribution_point_school_year},
    {"staffordshire/contribution-point.json", staffordshire_contribution_point, sizeof staffordshire_contribution_point},
    {"staffordshire/deadlines.json", staffordshire_deadlines, sizeof staffordshire_deadlines},
    {"staffordshire/development.json", staffordshire_development, sizeof staffordshire_development},
    {"staffordshire/grievance.json", staffordshire_grievance, sizeof staffordshire_grievance},
    {"staffordshire/moderation.json", staffordshire_moderation, sizeof staffordshire_moderation},
    {"staffordshire/moves.json", staffordshire_moves, sizeof staffordshire_moves},
    {"staffordshire/objectives.json", staffordshire_objectives, sizeof staffordshire_objectives},
    {"staffordshire/observation.json", staffordshire_observation, sizeof staffordshire_observation},
    {"staffordshire/overall.json", staffordshire_overall, sizeof staffordshire_overall},
    {"staffordshire/own-periods.json", staffordshire_own_periods, sizeof staffordshire_own_periods},
    {"staffordshire/recording.json", staffordshire_recording, sizeof staffordshire_recording},
    {"staffordshire/reports.json", staffordshire_reports, sizeof staffordshire_reports},
    {"staffordshire/short-process.json", staffordshire_short_process, sizeof staffordshire_short_process},
    {"staffordshire/support.json", staffordshire_support, sizeof staffordshire_support},
    {"brooke-weston/access.json", brooke_weston_access, sizeof brooke_weston_access},
    {"brooke-weston/calendar.json", brooke_weston_calendar, sizeof brooke_weston_calendar},
    {"brooke-weston/concern.json", brooke_weston_concern, sizeof brooke_weston_concern},
    {"brooke-weston/deadlines.json", brooke_weston_deadlines, sizeof brooke_weston_deadlines},
    {"brooke-weston/development.json", brooke_weston_development, sizeof brooke_weston_development},
    {"brooke-weston/executives.json", brooke_weston_executives, sizeof brooke_weston_executives},
    {"brooke-weston/form.json", brooke_weston_form, sizeof brooke_weston_form},
    {"brooke-weston/goals.json", brooke_weston_goals, sizeof brooke_weston_goals},
    {"brooke-weston/increments.json", brooke_weston_increments, sizeof brooke_weston_increments},
    {"brooke-weston/leads.json", brooke_weston_leads, sizeof brooke_weston_leads},
    {"brooke-weston/lead-concern.json", brooke_weston_lead_concern, sizeof brooke_weston_lead_concern},
    {"brooke-weston/reports.json", brooke_weston_reports, sizeof brooke_weston_reports},
    {"brooke-weston/review-of-decision.json", brooke_weston_review_of_decision, sizeof brooke_weston_review_of_decision},
    {"brooke-weston/scope.json", brooke_weston_scope, sizeof brooke_weston_scope},
    {"passmores/access.json", passmores_access, sizeof passmores_access},
    {"passmores/absence.json", passmores_absence, sizeof passmores_absence},
    {"passmores/concern.json", passmores_concern, sizeof passmores_concern},
    {"passmores/observation.json", passmores_observation, sizeof passmores_observation},
    {"passmores/appeal.json", passmores_appeal, sizeof passmores_appeal},
    {"passmores/deadlines.json", passmores_deadlines, sizeof passmores_deadlines},
    {"passmores/development.json", passmores_development, sizeof passmores_development},
    {"passmores/interims.json", passmores_interims, sizeof passmores_interims},
    {"passmores/monitoring-weeks.json", passmores_monitoring_weeks, sizeof passmores_monitoring_weeks},
    {"passmores/objectives.json", passmores_objectives, sizeof passmores_objectives},
    {"passmores/overall.json", passmores_overall, sizeof passmores_overall},
    {"passmores/panels.json", passmores_panels, sizeof passmores_panels},
    {"passmores/pay.json", passmores_pay, sizeof passmores_pay},
    {"passmores/people.json", passmores_people, sizeof passmores_people},
    {"passmores/recording.json", passmores_recording, sizeof passmores_recording},
    {"passmores/reports.json", passmores_reports, sizeof passmores_reports},
    {"passmores/standards.json", passmores_standards, sizeof passmores_standards},
    {"passmores/support-staff.json", passmores_support_staff, sizeof passmores_support_staff},
    {"passmores/unchosen.json", passmores_unchosen, sizeof passmores_unchosen},
    {"soham/access.json", soham_access, sizeof soham_access},
    {"soham/calendar-year.json", soham_calendar_year, sizeof soham_calendar_year},
    {"soham/confirmation.json", soham_confirmation, sizeof soham_confirmation},
    {"soham/changes-of-post.json", soham_changes_of_post, sizeof soham_changes_of_post},
    {"soham/deadlines.json", soham_deadlines, sizeof soham_deadlines},
    {"soham/development.json", soham_development, sizeof soham_development},
    {"soham/deadlines-june.json", soham_deadlines_june, sizeof soham_deadlines_june},
    {"soham/june-month-not-set.json", soham_june_month_not_set, sizeof soham_june_month_not_set},
    {"soham/june-periods.json", soham_june_periods, sizeof soham_june_periods},
    {"soham/grievance.json", soham_grievance, sizeof soham_grievance},
    {"soham/absence.json", soham_absence, sizeof soham_absence},
    {"soham/monitoring.json", soham_monitoring, sizeof soham_monitoring},
    {"soham/help.json", soham_help, sizeof soham_help},
    {"soham/observation.json", soham_observation, sizeof soham_observation},
    {"soham/objectives.json", soham_objectives, sizeof soham_objectives},
    {"soham/outcomes.json", soham_outcomes, sizeof soham_outcomes},
    {"soham/pay.json", soham_pay, sizeof soham_pay},
    {"soham/reports.json", soham_reports, sizeof soham_reports},
    {"soham/scope.json", soham_scope, sizeof soham_scope},
    {"special-partnership/access.json", special_partnership_access, sizeof special_partnership_access},
    {"special-partnership/appraiser.json", special_partnership_appraiser, sizeof special_partnership_appraiser},
    {"special-partnership/blanks.json", special_partnership_blanks, sizeof special_partnership_blanks},
    {"special-partnership/capability.json", special_partnership_capability, sizeof special_partnership_capability},
    {"special-partnership/deadlines.json", special_partnership_deadlines, sizeof special_partnership_deadlines},
    {"special-partnership/development.json", special_partnership_development, sizeof special_partnership_development},
    {"special-partnership/final-form.json", special_partnership_final_form, sizeof special_partnership_final_form},
    {"special-partnership/objectives.json", special_partnership_objectives, sizeof special_partnership_objectives},
    {"special-partnership/observation.json", special_partnership_observation, sizeof special_partnership_observation},
    {"special-partnership/pay.json", special_partnership_pay, sizeof special_partnership_pay},
    {"special-partnership/performance-rating.json", special_partnership_performance_rating, sizeof special_partnership_performance_rating},
    {"special-partnership/phases.json", special_partnership_phases, sizeof special_partnership_phases},
    {"special-partnership/ratings.json", special_partnership_ratings, sizeof special_partnership_ratings},
    {"special-partnership/readings.json", special_partnership_readings, sizeof special_partnership_readings},
    {"special-partnership/reports.json", special_partnership_reports, sizeof special_partnership_reports},
    {"special-partnership/scope.json", special_partnership_scope, sizeof special_partnership_scope},
    {"special-partnership/support.json", special_partnership_support, sizeof special_partnership_support},
    {"special-partnership/wellbeing.json", special_partnership_wellbeing, sizeof special_partnership_wellbeing},
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
