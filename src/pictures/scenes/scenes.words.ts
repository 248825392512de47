/** What somebody who cannot see a picture is told. */
export const ALT_WORDS = {
  attendanceAndLateness:
    'Morning at a school wall with a clock on its gatepost that says five to nine. Bricks are named timing, two bells, habit and rules. The gate stands open, and a receptionist greets a father who arrives with two children of different schools.',
  behaviourAndExclusion:
    'A room that used to be for sitting out. Its dividing wall, with bricks named rules, habit and labels, has come down to half its height. A pupil, his grandmother and a tutor sit at one table and write new rules together, and a board on the wall says our rules.',
  caringAtHome:
    'A kitchen at home in the morning. A father sits in his wheelchair at the table, his daughter in school clothes beside him with a small brother. A visitor from the school sits with them over tea, with paper between them. A few bricks named silence and rules are left by the open door.',
  devicesAndData:
    'A school lending desk built of bricks named cost, data and passwords. A technician hands a laptop across it to a pupil, with a mother and a brother beside her. Behind him a cupboard of charged laptops stands open, under a sign that says borrow one.',
  examsAndWorry:
    'An exam hall with pupils at single desks under a large clock. By the open door stands a stack of bricks named pressure, rules and silence. A member of staff sits beside a pupil who waits there, with a mug of water and time to breathe.',
  film: 'A darkened hall. A film is shown on the far wall: a school, a wall of bricks named cost, habit, shame and rules, and a gate that children walk through. A beam of light crosses the hall over the heads of staff who watch together.',
  food: 'A school canteen with a sign: toast, porridge, fruit, for everyone. The counter is built of bricks named cost, shame and rules, and part of it has been taken out. There a cook passes a tray of breakfast to a child; others come with trays of their own.',
  frameworkInPairs:
    'Two colleagues, a caretaker and a teaching assistant, sit at a small table and talk over a sheet with five columns: basics, belonging, learning, coping and core self. One points, the other writes. Behind them is a low wall, with bricks named habit, timing and rules and a gap in the middle.',
  gettingToSchool:
    'A wet morning at a bus stop. The bus waits with its door open behind a low wall whose bricks are named distance, cost and timing. There is a gap in the wall now, and children go through it to the bus, one of them using a wheelchair. The driver looks out to see that everyone is on.',
  homeworkAndAPlaceToWork:
    'Early evening in a school library that has stayed open. Pupils work at a long lit table with books, a shared laptop and toast. By the window bricks named space, noise and cost are stacked, and a cleaner who first saw pupils working on the corridor floor says hello.',
  housingAndMoving:
    'A street of houses with lit windows. A family with suitcases comes along the pavement and neighbours and a school worker meet them. A low wall with bricks named rent, damp and distance stands before the houses; a site manager carries one of its bricks away.',
  introduce:
    'A school hall. A head teacher stands before the staff and rests one hand on a single brick, named habit, on a stool. Cooks, a site manager, teachers and a governor sit together at round tables with mugs of tea.',
  languageAndBelonging:
    'A school entrance where the greeting on the wall is written in English, Welsh, Polish, Arabic, Urdu and French. The reception desk is built of bricks named jargon, English only and habit. An adult interpreter talks with a parent and the receptionist, while the children look at a book.',
  nothingHere:
    'A low brick wall with a gap in it and nothing behind but a hill and a tree. A child looks through the gap and shades her eyes with one hand.',
  parentsAndTheSchoolGate:
    'Home time at a school gate. Parents, carers and a grandmother talk with a teacher who has come out to them with tea; two of them use sign language. The bricks of the wall behind are named jargon, shame, timing and habit, and the gate stands wide open.',
  playAndLunchtimes:
    'A playground with chalk rings on the ground. Children play with a ball, one of them using a wheelchair. One watches with a midday supervisor who is asking what he would like to play. A stub of wall with bricks named bans, kit and space is left at one side.',
  present:
    'A facilitator with a clicker stands beside a large screen that shows the marks of the three kinds of help: one filled dot among open ones, all dots filled inside a ring, and dots filled with rays. Staff watch from their seats.',
  selfAssess:
    'A mixed table of staff, a cook, a bus driver, a teaching assistant and a governor, leans over a big sheet with three columns and puts dots on it. A table host holds the pens. By the wall a few bricks are left, one of them named habit.',
  sendAndAccess:
    'The main door of a school. Beside old steps made of bricks named habit and rules there is now a wide ramp with a rail. A pupil using a wheelchair rolls up to the same open door as the others, under a sign that says everyone’s door, and the site manager holds the keys.',
  sleepAndHomeRoutines:
    'A calm corner of a classroom in the morning with cushions, a blanket and low light. A child sleeps for a while in a big chair, another reads. A nursery cook has brought warm milk and talks quietly with a parent in work clothes. Bricks named night shifts, space and start time stand below the window sill.',
  tripsAndClubs:
    'A field by a lake with tents and a flag. A low wall with bricks named cost, forms and kit list runs across the way in, with a wide gap where the path goes through. Children come along the path with a teacher, one of them using a wheelchair.',
  uniformAndKit:
    'A school corridor with a rail of blazers and coats of many colours under a sign that says take what fits. On the left one priced blazer hangs above a stack of bricks named cost, habit and rules. Two pupils choose from the rail with a member of staff.',
  onADevice:
    'An office worker sits behind a laptop on which our mark, a gate in a wall, is shown. A mug stands beside it and there is no cable.',
  asOneFile:
    'One big sheet of paper with our mark, a gate in a wall, lies open on a desk. A caretaker points at it, and a mug stands on the other side.',
  onAStick:
    'A teaching assistant holds up a memory stick that bears our mark, a gate in a wall. A laptop waits on the desk in front of her.',
};
