import type { OpenDataSet } from '../capability.ts'
import { planList, planSheet } from './lists.ts'
import { planByCode } from './stored.ts'

/** What the plans of the province promise, task by task, and how each stands today. */
export const planTasksOpen: OpenDataSet = {
  name: 'plan-tasks',
  changes: 'daily',
  columns: [
    { name: 'plan', type: 'text' },
    { name: 'plan_title', type: 'text' },
    { name: 'area', type: 'text' },
    { name: 'number', type: 'text' },
    { name: 'content', type: 'text' },
    { name: 'product', type: 'text' },
    { name: 'leads', type: 'text' },
    { name: 'time', type: 'text' },
    { name: 'standing', type: 'text' },
    { name: 'next_due_on', type: 'day' },
  ],
  rows: async (context) => {
    const plans = await planList(context)
    const sheets = await Promise.all(plans.map(async ({ code }) => planSheet(context, await planByCode(context, code))))
    return sheets.flatMap((sheet) =>
      sheet.tasks
        .filter(({ kind }) => kind === 'task')
        .map(({ area, number, content, product, agencies, time, standing, next_due_on }) => ({
          plan: sheet.code,
          plan_title: sheet.title,
          area,
          number,
          content,
          product,
          leads: agencies.flatMap(({ role, written }) => (role === 'lead' ? [written] : [])).join('; '),
          time,
          standing,
          next_due_on,
        })),
    )
  },
}
