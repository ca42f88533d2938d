create index holiday_province_idx on calendar.holiday (root_id);
comment on index calendar.holiday_province_idx is 'Loading a province''s calendar, ended entries too.';
create index local_day_agency_idx on calendar.local_day (agency_id);
comment on index calendar.local_day_agency_idx is 'What is declared for one agency.';
create index desk_hours_agency_idx on calendar.desk_hours (agency_id);
comment on index calendar.desk_hours_agency_idx is 'The desk hours of one agency.';
