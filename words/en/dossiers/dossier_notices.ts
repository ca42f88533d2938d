/** What is told about dossiers: to whoever handed one in, at each change, and to whoever handles it. */
export const dossier_notices = {
  sent: {
    title: 'Dossier sent',
    subject: 'Dossier {code} was sent',
    mail: '{agency} got the dossier {code} ({procedure}), sent online at {at}.\nIt waits for the desk. The term begins when it is received; you are told the appointment then.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code} was sent to {agency} at {at} and waits to be received.\nAsk: {phone}\nSee: {link}',
  },
  received: {
    title: 'Dossier received',
    subject: 'Dossier {code} was received',
    mail: '{agency} received the dossier {code} ({procedure}) at {at}.\nThe result is due: {due}.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code} was received by {agency} at {at}.\nDue: {due}.\nAsk: {phone}\nSee: {link}',
  },
  supplement: {
    title: 'Something is missing',
    subject: 'Dossier {code} is incomplete',
    mail: '{agency} asks you to complete the dossier {code} ({procedure}); asked at {at}.\nThe term stands still until everything is there. What is missing is listed on the request, which opens from the tracking page.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code} is incomplete ({agency}, {at}). Open the request on the tracking page, or ask where you handed it in.\nAsk: {phone}\nSee: {link}',
  },
  supplemented: {
    title: 'Supplement received',
    subject: 'What was missing of dossier {code} is there',
    mail: '{agency} got what was missing of the dossier {code} ({procedure}) at {at}.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code}: {agency} got what was missing at {at}.\nAsk: {phone}\nSee: {link}',
  },
  paused: {
    title: 'The term stands still',
    subject: 'The term of dossier {code} stands still',
    mail: 'The term of the dossier {code} ({procedure}) at {agency} stands still since {at}. You are told the new appointment when it goes on.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code} at {agency}: the term stands still since {at}; a new appointment follows.\nAsk: {phone}\nSee: {link}',
  },
  resumed: {
    title: 'A new appointment',
    subject: 'Dossier {code} has a new appointment',
    mail: 'The term of the dossier {code} ({procedure}) at {agency} goes on since {at}.\nThe result is due: {due}.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code}: the term at {agency} goes on since {at}.\nDue: {due}.\nAsk: {phone}\nSee: {link}',
  },
  ready: {
    title: 'The result is ready',
    subject: 'The result of dossier {code} is ready',
    mail: 'The result of the dossier {code} ({procedure}) is ready at {agency} since {at}.\nWhere: {place}.\nBring your receipt and a paper of identity.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'The result of dossier {code} is ready at {agency} since {at}.\nWhere: {place}.\nAsk: {phone}\nSee: {link}',
  },
  refused: {
    title: 'Not received',
    subject: 'Dossier {code} was not received',
    mail: '{agency} did not receive the dossier {code} ({procedure}); answered at {at}.\nThe reason and what you can do stand on the slip, on the tracking page.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code} was not received by {agency} ({at}). The reason stands on the slip, on the tracking page.\nAsk: {phone}\nSee: {link}',
  },
  ineligible: {
    title: 'The result cannot be given',
    subject: 'Answer to dossier {code}',
    mail: '{agency} answered that the result of the dossier {code} ({procedure}) cannot be given, at {at}.\nThe reason stands in the answer, on the tracking page.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'Dossier {code}: {agency} answered that the result cannot be given ({at}). The reason stands in the answer, on the tracking page.\nAsk: {phone}\nSee: {link}',
  },
  returned: {
    title: 'Returned',
    subject: 'The result of dossier {code} was returned',
    mail: '{agency} handed out the result of the dossier {code} ({procedure}) at {at}.\nIf whoever took it had no right to, tell the agency at once.\nTrack it: {link}\nQuestions: {phone}',
    sms: 'The result of dossier {code} was handed out by {agency} at {at}. If whoever took it had no right to, tell the agency at once.\nAsk: {phone}\nSee: {link}',
  },
  assigned: {
    title: 'New work',
    subject: 'Dossier {code} was given to you',
    mail: 'Dossier {code} ({procedure}) was given to you at {at}.\nTo be done before: {due}.\nAsk: {agency}',
    sms: 'Dossier {code} at {agency} was given to you.',
  },
  digest: {
    title: 'Today’s work',
    subject: 'Today: {mine} dossiers, {late} late',
    mail: 'On your desk at {agency} today: {mine} dossiers, of which {today} are to be done today and {late} are late.\nOpen the list: {link}',
    sms: 'Today: {mine} dossiers, {today} due, {late} late ({agency}).',
  },
}
