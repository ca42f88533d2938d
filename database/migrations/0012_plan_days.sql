create index due_day_idx on plans.due (plan_id, due_on, code) where state <> 'removed';
comment on index plans.due_day_idx is 'A plan''s due items at all agencies by day: the timeline, page by page. Partial: what was taken out is on no list.';
drop index plans.due_plan_idx;
