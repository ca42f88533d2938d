export const agencies = {
  objections: {
    not_found: { says: 'There is no agency “{code}” on {day}', next: 'Check the code of the agency and the day.' },
  },
}
