export const initiatives = {
  objections: {
    not_found: { says: 'There is no such initiative', next: 'Look at the list of initiatives.' },
    amend_when: {
      says: 'It can be changed only while nobody was named to assess it',
      next: 'Talk to whoever assesses it.',
    },
    withdraw_when: {
      says: 'It can be taken back only while nobody was named to assess it',
      next: 'Tell the office that keeps initiatives.',
    },
    assign_when: { says: 'It was assessed, or taken back', next: 'See where it stands.' },
    assess_when: { says: 'It does not wait for an assessment', next: 'See where it stands.' },
    recognise_when: { says: 'Only what was assessed can be recognised', next: 'Wait for the assessment.' },
    decline_when: { says: 'Only what was assessed can be declined', next: 'Wait for the assessment.' },
    apply_when: { says: 'It is not recognised', next: 'Note that you apply it once it is recognised.' },
    not_yours: { says: 'Somebody else proposed it', next: 'Ask them to change it or take it back.' },
    not_assessor: { says: 'Somebody else was named to assess it', next: 'See on its page who was named.' },
    own: { says: 'Nobody judges their own initiative', next: 'Hand it to somebody else who may decide.' },
    assessor_unknown: { says: 'This person is no appraiser', next: 'Choose somebody from the list.' },
    assessor_proposed_it: { says: 'Whoever proposed it does not assess it', next: 'Choose somebody else.' },
    day_passed: { says: 'That day is over', next: 'Choose today or a later day.' },
    period_not_later: {
      says: 'The period after must begin later than the one before',
      next: 'Choose the two periods again.',
    },
    applied_at_home: { says: 'The initiative comes from this agency', next: 'Note only where else it is applied.' },
    applied_already: { says: 'This agency is already noted', next: 'See the list of who applies it.' },
  },
  notices: {
    assigned: {
      title: 'An initiative to assess',
      subject: 'Assess initiative {code}',
      mail: 'You were named to assess initiative {code} of {agency}: {title}.\nDue: {due}.',
      sms: 'You were named to assess initiative {code} of {agency}.\nDue: {due}.',
    },
    assessed: {
      title: 'An initiative was assessed',
      subject: 'Initiative {code} was assessed',
      mail: 'Initiative {code} ({agency}) was assessed and waits for a decision: {title}.',
      sms: 'Initiative {code} ({agency}) was assessed and waits for a decision.',
    },
    recognised: {
      title: 'An initiative was recognised',
      subject: 'Initiative {code} is recognised',
      mail: 'Initiative {code} ({agency}) is recognised: {title}.\nThe reason stands on its page.',
      sms: 'Initiative {code} ({agency}) is recognised.',
    },
    declined: {
      title: 'An initiative was not recognised',
      subject: 'Decision on initiative {code}',
      mail: 'Initiative {code} ({agency}) is not recognised: {title}.\nThe reason stands on its page.',
      sms: 'Initiative {code} ({agency}) is not recognised. The reason stands on its page.',
    },
  },
  measures: {
    initiatives_proposed: {
      title: 'Initiatives proposed',
      definition: 'Initiatives for better administration proposed in the period, also those taken back later.',
    },
    initiatives_recognised: {
      title: 'Initiatives recognised',
      definition: 'Initiatives that were recognised in the period.',
    },
    initiatives_applied_elsewhere: {
      title: 'Initiatives applied elsewhere',
      definition: 'Initiatives that another agency applied for the first time in the period, by the day it began to.',
    },
    initiatives_recognised_share: {
      title: 'Share of initiatives recognised',
      definition: 'Initiatives recognised in the period, divided by those decided about in it.',
    },
  },
  permissions: {
    see: 'See initiatives',
    propose: 'Propose initiatives',
    manage: 'Name who assesses initiatives',
    assess: 'Assess initiatives',
    decide: 'Recognise initiatives',
    apply: 'Note that an initiative is applied',
  },
}
