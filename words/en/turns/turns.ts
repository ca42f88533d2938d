/** Numbers and appointments at the desk: what is refused, what is told to people, what figures and permissions are called. */
export const turns = {
  objections: {
    phone_wrong: {
      says: 'A telephone number has 10 to 12 digits and begins with 0 or +84',
      next: 'Check the number and send it again.',
    },
    no_desk: { says: '{agency} does not give out numbers here', next: 'Go to the one-stop desk, or call and ask.' },
    stale: {
      says: 'Somebody changed this arrangement since you opened the page',
      next: 'Reload, change it again and save.',
    },
    closed_day: { says: 'The hall is closed on {day}', next: 'Choose another working day.' },
    not_open_yet: { says: 'Numbers are given from {at}', next: 'Come back then.' },
    closed_now: {
      says: 'The hall closed for today (at {at})',
      next: 'Come on the next working day, or choose an hour.',
    },
    not_by_phone: {
      says: 'Numbers are not given by telephone here',
      next: 'Take one at the entrance, or ask a clerk.',
    },
    letter_unknown: { says: 'This service is not offered here', next: 'Reload and choose again.' },
    too_many: {
      says: 'Too many tries from this network, try again in {minutes} minutes',
      next: 'At the desk already? Take a number at the entrance, or ask a clerk.',
    },
    kiosk_closed: {
      says: 'This kiosk address is no longer in use',
      next: 'Whoever is in charge opens the new address from the settings page on the tablet.',
    },
    ticket_unknown: { says: 'No such number', next: 'Open the link of your number again, or take a new one.' },
    other_day: { says: 'This number is of {day} and holds on that day only', next: 'Take a new number for today.' },
    call_when: { says: 'This number does not wait any more', next: 'Reload to see where it is.' },
    again_when: { says: 'Only a number being called can be called again', next: 'Reload to see where it is.' },
    miss_when: { says: 'Only a number being called can be marked as not there', next: 'Reload to see where it is.' },
    transfer_when: { says: 'Only a number being called can be handed on', next: 'Reload to see where it is.' },
    finish_when: { says: 'This number is not being served', next: 'Reload to see where it is.' },
    cancel_when: { says: 'Only a waiting number can be given back', next: 'See its state on this page.' },
    nobody_waits: { says: 'Nobody is waiting', next: 'The page shows whoever takes a number.' },
    window_unknown: { says: 'There is no window {window}', next: 'Choose one from the list.' },
    window_moved: {
      says: 'This window has just called another number ({ticket})',
      next: 'See who is called, then press again if needed.',
    },
    window_other_letters: { says: 'Window {window} does not call {letter}', next: 'Choose another window, or none.' },
    letter_twice: { says: 'The letter {letter} stands for two services', next: 'Give each service its own letter.' },
    window_twice: { says: 'Two windows have the number {window}', next: 'Number them differently.' },
    window_strange_letter: {
      says: 'A window calls {letter}, which is no service',
      next: 'Change the window, or add the service.',
    },
    letter_not_called: { says: 'No window calls {letter}', next: 'Add it to a window.' },
    no_appointments: { says: 'No appointments are given here', next: 'Take a number when you come, or call and ask.' },
    slot_passed: { says: 'This hour has passed', next: 'Choose another.' },
    slot_too_far: { says: 'Appointments are made up to {days} days ahead', next: 'Choose an earlier day.' },
    slot_unknown: { says: 'There is no such hour', next: 'Choose one from the list.' },
    slot_full: { says: 'This hour has just been taken', next: 'Choose another; what you typed is kept.' },
    appointment_unknown: { says: 'No appointment has this code', next: 'Check the code of 8 letters and digits.' },
    appointment_elsewhere: {
      says: 'This appointment is at another agency',
      next: 'See where by its code on the appointments page.',
    },
    appointment_other_day: { says: 'This appointment is not today', next: 'Come on its day, or move it by its code.' },
    appointment_begun: {
      says: 'The hour has begun: it cannot be moved or given up any more',
      next: 'Come and type the code to get a number.',
    },
    appointment_arrived: { says: 'This appointment has become a number', next: 'Open the page of the number.' },
    appointment_cancelled: { says: 'This appointment was given up', next: 'Choose a new hour if needed.' },
    appointment_missed: { says: 'This appointment has passed', next: 'Choose a new hour if needed.' },
  },
  notices: {
    booked: {
      title: 'Appointment made',
      subject: 'Appointment at {agency}',
      mail: 'You have an appointment at {agency}.\nWhen: {slot}.\nSee, move or give it up: {link}',
      sms: 'Appointment at {agency}: {slot}.',
    },
    moved: {
      title: 'Appointment moved',
      subject: 'Appointment at {agency} moved',
      mail: 'Your appointment at {agency} was moved.\nNow: {slot}.\nSee, move or give it up: {link}',
      sms: 'Appointment at {agency} moved: {slot}.',
    },
    given_up: {
      title: 'Appointment given up',
      subject: 'Appointment at {agency} given up',
      mail: 'Your appointment of {slot} at {agency} was given up.',
      sms: 'Appointment of {slot} at {agency} given up.',
    },
  },
  measures: {
    turns_taken: {
      title: 'Numbers taken',
      definition:
        'Numbers taken at the one-stop desk in the period: at the kiosk, by telephone, at the counter, by appointment.',
    },
    turns_served: { title: 'Numbers served', definition: 'Numbers whose holder was served in the period.' },
    turns_left: {
      title: 'Left without being served',
      definition:
        'Numbers that ended in the period without being served: called twice and nobody came, given back, or still waiting at the end of the day.',
    },
    turns_wait_median: {
      title: 'Usual wait',
      definition:
        'Half of those called in the period waited no longer than this, from taking the number to the first call.',
    },
    turns_wait_in_time: {
      title: 'Share called within the limit',
      definition:
        'Numbers first called within the longest wait allowed (rule dossiers.waiting_minutes of the day) divided by all called in the period.',
    },
  },
  permissions: {
    see: 'See the list of numbers',
    call: 'Call numbers at a window',
    manage: 'Arrange numbers and appointments',
  },
}
