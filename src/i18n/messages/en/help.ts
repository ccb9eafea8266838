/** Words of help: what a panel is for, the guided first sortie, keys. */
export const help = {
  'help.title': 'Help',
  'help.glossary': 'Glossary',
  'help.glossary-search': 'Find a word',
  'help.glossary-none': 'No such word here.',
  'help.keys': 'Keyboard',
  'help.guide-note': 'Five steps on the example operation, from an area to a flight file.',
  'help.guide-start': 'Begin',
  'help.guide-only-example': 'Open the example operation first: the guide changes records.',
  'guide.step': 'First sortie, step {step} of {count}',
  'guide.area': 'Open “{areas}” and tap an area, in the list or on the map.',
  'guide.plan': 'Tap “{plan}”. Dala lays the transects and cuts them into sorties that fit the battery.',
  'guide.save': 'Move the height slider and watch the grid follow. Then save the plan at the foot of the panel.',
  'guide.sortie': 'Open “{fly}”, choose the plan and tap one of its sorties.',
  'guide.file': "Tap “{file}” and choose your controller's format. The file carries the sortie's code as its name.",
  'guide.finish': 'Finish',
  'help.areas':
    'Growth and search areas, no-fly zones and launch sites. Draw them, walk them or import a file. A chip on each area says how long ago its ground was seen. Tap an area to plan a survey of it, change its outline or see its history.',
  'help.plan':
    'Choose what the survey is for; it sets starting values that you may change. The height decides how small a plant is still seen, the overlap how far the transects lie apart. Each card is one sortie on one battery. Warnings name the figure that is too high or too low.',
  'help.fly':
    'The flying day. Start the shift, choose a sortie, tick the checklist, take its file to the controller, then tap the large buttons at take-off and landing. A sortie that broke off goes on from where it stopped, with a file of its own.',
  'help.sightings':
    'What was found: kind, place, photos, and what was done about it. Four taps are enough in the field; the card shows what is still missing. Never write about a person here.',
  'help.review':
    'What ground was planned, photographed and looked at, how long ago, and where to fly next. Tap a figure to see the records behind it.',
  'help.setup':
    'People and teams, exchange with other tablets, maps, security, language and looks. Nothing here leaves the device unless you hand it over yourself.',
  'help.look':
    'One photo comes after another. Say what it shows, and the next one opens; you can come back to unsure ones at the end. Mark a find by a tap on its place in the photo: Dala reckons its coordinates. Brightness and colours change only the view, the photo stays as it was taken. Every answer is kept at once: close at any time and go on later.',
  'help.layers':
    'What lies on the map. Maps of this device can be shown, faded and lifted over each other; without any, the outline of the region stays. Layers of files and of the work are switched off one by one: they stay in the operation and in exports. The choice is kept on this device.',
  'help.map-paper':
    'The map as it was on the screen, with title, scale, north, grid, legend and date. For another piece of ground close this page, move the map and open it again; layers that are switched off are not printed. Print it, choose “Save as PDF” in the print window, or save it as a picture. Paper is not encrypted: keep it as you keep the tablet.',
  'help.print':
    'A page for paper of A4. Print it, or choose “Save as PDF” in the print window of the browser: no network is needed. Only the white sheet is printed. Paper is not encrypted: keep it as you keep the tablet.',
  'keys.anywhere': 'Anywhere',
  'keys.map': 'On the map',
  'keys.drawing': 'While drawing',
  'keys.jobs': 'the six jobs',
  'keys.help': 'help',
  'keys.undo': 'undo',
  'keys.redo': 'redo',
  'keys.next': 'next button or field',
  'keys.move-map': 'move the map',
  'keys.zoom': 'zoom',
  'keys.add-point': 'add a place at the cross-hair; at the first place, close the ring',
  'keys.step-back': 'take the last place back',
  'keys.cancel': 'cancel',
  'keys.look': 'While looking through photos',
  'keys.move-corner': 'move the corner that Tab reached; with Shift, farther',
  'keys.delete-corner': 'delete the corner that Tab reached',
  'keys.answer': 'nothing, unsure, find',
  'keys.other-photo': 'photo before, photo after',
  'keys.end-photo': 'on the strip: first photo, last photo',
  'keys.whole-photo': 'the whole photo',
  'keys.leave': 'leave',
  'keys.move-card': "on a card's grip: to the next column",
} as const;
