import type { Limit } from './counting'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/**
 * 本市约定: how much of one thing one person, one address, one phone or the whole city may ask for. An address may be a
 * hall, an office or a whole village behind one line, so it is given far more than a person. 代录 counts for the officer who
 * writes and never for the address: a window writes for many.
 */
export const agreed = {
  submit: {
    person: [
      { most: 5, seconds: 10 * minute },
      { most: 20, seconds: day },
    ],
    address: [
      { most: 60, seconds: hour },
      { most: 300, seconds: day },
    ],
  },
  onBehalf: {
    person: [
      { most: 60, seconds: hour },
      { most: 300, seconds: day },
    ],
  },
  /** 授权码 of 代办: made by whoever is helped, and tried by whoever helps. */
  helpCode: { person: [{ most: 10, seconds: day }], each: [{ most: 10, seconds: day }] },
  /** Words and files added to cases that are there. */
  supplement: { person: [{ most: 20, seconds: hour }] },
  /**
   * Questions, of a person who is signed in or else of an address: a hall, or a whole village behind one line, asks as fast
   * as it likes; a script does not.
   */
  ask: {
    each: [
      { most: 120, seconds: 10 },
      { most: 3_000, seconds: 10 * minute },
    ],
  },
  /** What a case would be, asked while it is written: whoever types is asked for once a second at most. */
  propose: {
    each: [
      { most: 60, seconds: 10 },
      { most: 1_200, seconds: 10 * minute },
    ],
  },
  /** Searches of the documents, each over all of them. */
  search: {
    each: [
      { most: 100, seconds: 10 },
      { most: 2_000, seconds: 10 * minute },
    ],
  },
  /** The description of the API, a page of a megabyte for those who write programs; whoever holds it already is not counted. */
  describe: { each: [{ most: 30, seconds: minute }] },
  /** Drawings taken for notices, each looked over by what may take half a second. */
  draw: { person: [{ most: 60, seconds: hour }] },
  judge: { person: [{ most: 60, seconds: hour }], address: [{ most: 30, seconds: 10 * minute }] },
  /** Query codes that there are none of. */
  wrongQueryCode: { address: [{ most: 20, seconds: 10 * minute }] },
  code: {
    address: [
      { most: 20, seconds: 10 * minute },
      { most: 200, seconds: day },
    ],
    /** The ten minutes stop nobody by themselves; they are counted to see a rush. */
    city: [
      { most: 5_000, seconds: 10 * minute },
      { most: 5_000, seconds: day },
    ],
  },
} as const satisfies Record<string, Partial<Record<'person' | 'address' | 'each' | 'city', readonly Limit[]>>>
