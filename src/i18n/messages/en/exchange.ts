/** What happens when devices exchange packages. */
export const exchange = {
  'edit.conflict-settled': 'Settled a conflict',
  'edit.person-saved': 'Saved the name {name}',
  'edit.person-deleted': 'Deleted the name {name}',
  'edit.team-saved': 'Saved team {name}',
  'edit.team-deleted': 'Deleted team {name}',
  'issue.exchange-no-package': 'This is not a package of Dala, or its beginning is missing.',
  'issue.exchange-locked': 'The package does not open with this passphrase or on this device.',
  'issue.exchange-manifest':
    'The list of contents is damaged or its signature does not hold: nothing of this volume was taken.',
  'issue.exchange-damaged':
    '{kind, select, photo {A photo} segment {A block of edits} other {An admission or revocation}} is damaged and was not taken; the rest was.',
  'issue.exchange-cut-off':
    'The file was cut off: {count, plural, =0 {its end is missing} one {# item is missing} other {# items are missing}}. Copy it again.',
  'issue.exchange-differs':
    '{kind, select, photo {A photo} segment {A block of edits} other {An admission or revocation}} is not what the list of contents says and was not taken.',
  'issue.exchange-repeated':
    '{kind, select, photo {A photo} segment {A block of edits} other {An admission or revocation}} is in the package twice; it was taken once.',
  'issue.exchange-order':
    'Edits of device {device} from number {from} on are out of order in the package and were not taken.',
  'issue.exchange-volume-missing': 'Volume {volume} of {volumes} is missing; what the others hold can be taken.',
  'issue.exchange-other-operation': 'The package belongs to another operation.',
  'issue.exchange-other-founder':
    'The package says it is of this operation, but another founder began it. Nothing was taken.',
  'issue.exchange-sender-unknown':
    'The device that sent the package ({name}) has not been admitted. Each edit in it is checked by itself.',
  'issue.exchange-sender-revoked':
    'The device that sent the package ({name}) was revoked. Each edit in it is checked by itself.',
  'issue.exchange-card': 'This is not the card of a device, or it was not read whole.',
  'issue.device-not-heir':
    'This is not the recovery key of a device that admits, or this browser is too old for it. Compare it with the print, group by group.',
  'issue.exchange-no-code': 'No code of a device was found in this picture.',
  'issue.exchange-camera-refused':
    'The camera may not be used here. Allow it in the browser, choose a picture of the code, or paste the text under it.',
  'issue.exchange-camera-missing': 'No camera was found. Choose a picture of the code, or paste the text under it.',
} as const;
