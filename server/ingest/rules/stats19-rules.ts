import { error, type Rules, warning } from './rule.ts';

/** What is found in road casualty files. */
export const stats19Rules = {
  'collision-index-blank': error(
    'no collision index in this row',
    'Every row needs the index that joins casualties to their collision.',
  ),
  'collision-index-spoilt': error(
    'not a collision index',
    'A spreadsheet may have shortened it: take the file again from the publisher, and do not save it from a spreadsheet.',
  ),
  'collision-year-unreadable': error(
    'not a year of road casualty statistics',
    'Years run from 1979: write the year of the collision with four digits.',
  ),
  'collision-year-missing': error(
    'a collision without a year',
    'Give its year or its date, or an index that begins with the year.',
  ),
  'collision-date-unreadable': error('not a date', 'Write it as 21/05/2024 or 2024-05-21.'),
  'collision-year-disagrees': error(
    'years that disagree about one collision',
    'Check its index, its year and its date, in both files.',
  ),
  'casualty-number-unreadable': error(
    'not a number of casualties',
    'Write how many casualties the collision had, as a whole number.',
  ),
  'casualty-reference-unreadable': error(
    'not a reference number',
    'Vehicles and casualties of a collision are numbered with whole numbers.',
  ),
  'casualty-class-unknown': error(
    'not a class of casualty',
    'The classes are 1 driver or rider, 2 passenger, 3 pedestrian.',
  ),
  'casualty-severity-unknown': error(
    'not a severity of injury',
    'The severities are 1 fatal, 2 serious, 3 slight.',
  ),
  'casualty-sex-unknown': error(
    'not a code of sex',
    'The codes are 1 male, 2 female, 9 or -1 where it is not known.',
  ),
  'casualty-age-unreadable': error(
    'not an age in years',
    'Write completed years from 0 to 130, and -1 where the age is not known.',
  ),
  'casualty-age-band-unknown': error(
    'not a band of ages',
    'The bands run from 1 (0 to 5) to 11 (over 75), and -1 where the age is not known.',
  ),
  'casualty-type-unreadable': error(
    'not a type of casualty',
    'Write the code of the data guide, such as 0 for a pedestrian and 1 for a cyclist.',
  ),
  'adjusted-severity-unreadable': error(
    'not a part of a casualty',
    'The adjusted severity is a number from 0 to 1, blank where there is none.',
  ),
  'casualty-ages-missing': error(
    'casualties without a column of ages',
    'Bring a file with age_of_casualty, or at least age_band_of_casualty.',
  ),
  'casualty-two-values': error(
    'two rows give one casualty different content',
    'Remove the row that is wrong, or the one of the older release.',
  ),
  'collision-two-values': error(
    'two rows put one collision in different places or years',
    'Remove the row that is wrong, or the one of the older release.',
  ),
  'collisions-without-area': error(
    'collisions of which none has the code of a local authority',
    'Bring a release with local_authority_ons_district or local_authority_highway: the older numbers of districts are no longer in use.',
  ),
  'casualties-do-not-join': error(
    'casualties of which too many have no collision in the collision file',
    'The two files are not of the same years or police forces: bring the collision file that was published with these casualties.',
  ),
  'casualties-without-area': error(
    'casualties that no published collision file can place',
    "Bring with it the force's collision file, with the same index and the local authority of each collision, or bring the casualty and collision files of the Department for Transport for these years, which give each age.",
  ),
  'age-bands-wait-not': error(
    'casualties with bands of age and without their collisions',
    'Bring the collision file in the same upload: casualties are kept for later only with single years of age.',
  ),
  'casualty-records-not-kept': error(
    'single casualties without their collisions, under a policy that masks small numbers',
    'Bring the collision file in the same upload, or choose published-open for a file that is published openly: records are kept for later only then.',
  ),
  'adjusted-severity-reversed': error(
    'an adjusted severity that is low for the seriously injured and high for the slightly injured',
    'Check that the columns of adjusted serious and adjusted slight injuries were not exchanged.',
  ),
  'casualty-types-mostly-unknown': error(
    'casualties of which most have a type that the data guide does not know',
    'Check that casualty_type was not exchanged with another column.',
  ),
  'casualty-ages-mostly-unknown': error(
    'casualties of which most have no age',
    'Bring a release that gives ages: counts of children from this one would be far too low.',
  ),
  'casualties-incomplete': error(
    'collisions of which most have no casualty in the casualty file',
    'The casualty file was cut off, filtered or is of another release: bring the one published with these collisions.',
  ),
  'collision-area-not-authority': error(
    'not the code of a local authority',
    'Bring a release in which local_authority_ons_district holds districts, or check that columns were not exchanged.',
  ),
  'vehicles-alone': error(
    'a vehicle file has no casualties',
    'Bring the casualty file and the collision file of the same years.',
  ),
  'casualty-repeated': warning('a casualty that stands twice', 'It was counted once.'),
  'collision-repeated': warning('a collision that stands twice', 'It was taken once.'),
  'casualty-without-collision': warning(
    'a casualty whose collision is in no file',
    'It is in the totals for all ages, but in no area and no figure.',
  ),
  'collision-area-unknown': warning(
    'a collision without the code of a local authority',
    'Its casualties are in the totals for all ages, but in no area, region or England.',
  ),
  'districts-incomplete': warning(
    'a district of a county in which some collisions have no district',
    'It was left out: its figures would be too low. The county has all of them.',
  ),
  'age-unknown-casualty': warning(
    'casualties of unknown age',
    'They are in the totals for all ages, but in no age band.',
  ),
  'age-band-differs': warning(
    'an age that is not within its band',
    'The single year of age was taken: check that no columns were exchanged.',
  ),
  'casualty-class-differs': warning(
    'a class and a type of casualty of which only one is a pedestrian',
    'The type was taken: check that no columns were exchanged, and the numbers killed and seriously injured.',
  ),
  'casualty-type-new': warning(
    'a type of casualty that the data guide does not know',
    'It was taken as another road user.',
  ),
  'age-bands-only': warning(
    'ages given in bands only',
    "The publisher's bands are kept: 0 to 5 includes 5, so there are no figures for ages 0-4, 5-17 or 0-17. Ages 0-15 are added up from three bands.",
  ),
  'casualties-differ-from-stated': warning(
    'a collision with more or fewer casualties in the casualty file than the collision file states',
    'The casualties in the casualty file were counted.',
  ),
  'collisions-wanted': warning(
    'casualties that cannot be counted yet, for want of their collisions',
    'They say what happened, not where: bring the collision file of the same years. They are kept, and are counted when it comes.',
  ),
  'casualties-wanted': warning(
    'collisions that give no figures yet, for want of their casualties',
    'They say where, not who was hurt: bring the casualty file of the same years. They are kept, and are counted when it comes.',
  ),
  'collisions-without-casualties': warning(
    'years of a police force of which the casualty file has no casualty',
    'They were left out: none in the file does not mean that there were none.',
  ),
  'adjusted-severity-missing': warning(
    'casualties without an adjusted severity in a year that has it for others',
    'There are no adjusted figures for that year.',
  ),
  'part-of-year': warning(
    'collisions of a part of a year only',
    'The period was taken as the months that the file has.',
  ),
  'months-without-collisions': warning(
    'a year with months without any collision',
    'Its figures may be of a part of the year only.',
  ),
  'casualties-masked': warning(
    'casualties counted under a policy that masks small numbers',
    'There are no single years of age, sexes, road users, severities or adjusted figures: together they would give masked numbers away.',
  ),
  'vehicle-column': warning('a column about vehicles', 'It was left out.'),
  'vehicles-not-used': warning(
    'a row about a vehicle',
    'It was left out: casualties are counted from the casualty and collision files.',
  ),
} satisfies Rules;
