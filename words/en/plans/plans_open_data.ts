/** What the tables of open data are called. */
export const plans_open_data = {
  'plan-tasks': {
    title: 'Tasks of plans',
    text: 'Every task of the published plans: who leads it, by when, and how it stands.',
    columns: {
      plan: 'Plan',
      plan_title: 'Title of the plan',
      area: 'Area',
      number: 'Number',
      content: 'Content',
      product: 'Product',
      leads: 'Lead',
      time: 'Time as written',
      standing: 'Standing',
      next_due_on: 'Next due day',
    },
  },
}
