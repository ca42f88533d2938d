/** The measures of the table by agency, in the order in which a reader asks. */
export const columns = ['received', 'solved', 'on_time_all', 'late_now', 'working_time_p90', 'online_share'] as const
