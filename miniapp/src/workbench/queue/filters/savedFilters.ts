import { filterWords } from './filters'
import { firstSight, type Sight } from '../useSight'
import { tabsOf } from '../views'

/** 常看: a look at the queue that a person gave a name: which shelf, what of it, whose, with which words. */
export interface SavedFilter {
  name: string
  sight: Sight & { words: string }
}

/** One key each, 1 to 9. */
export const mostSaved = 9
export const longestName = 12

/** Keeps it under a name; one of the same name is replaced where it stands. */
export function kept(list: readonly SavedFilter[], one: SavedFilter): SavedFilter[] {
  const at = list.findIndex(({ name }) => name === one.name)
  return at < 0 ? [...list, one].slice(0, mostSaved) : list.map((each, nth) => (nth === at ? one : each))
}

/** The same under another name; nothing changes when that name is empty or taken. */
export function renamed(list: readonly SavedFilter[], from: string, to: string): SavedFilter[] {
  const name = to.trim()
  const free = name !== '' && !list.some((one) => one.name === name)
  return list.map((one) => (one.name === from && free ? { ...one, name } : one))
}

export const without = (list: readonly SavedFilter[], gone: string): SavedFilter[] =>
  list.filter(({ name }) => name !== gone)

export const sameLook = (one: SavedFilter['sight'], other: SavedFilter['sight']): boolean =>
  one.show === other.show &&
  one.department === other.department &&
  one.words === other.words &&
  (one.show !== 'open' || one.filter === other.filter)

/** More was chosen than one of the tabs, which are there anyway. */
export const isChosen = ({ show, filter, department, words }: SavedFilter['sight']): boolean =>
  words !== '' || department !== '' || (show === 'open' && filter !== firstSight.filter)

/** A name to begin with, said by what is chosen. */
export function suggestedName({ show, filter, words }: SavedFilter['sight']): string {
  const shelf = show === 'open' && filter !== 'all' ? filterWords[filter] : ''
  const tab = tabsOf({ counts: undefined, toSign: { count: undefined } }).find(({ value }) => value === show)?.label
  return [shelf || tab, words].filter(Boolean).join(' ').slice(0, longestName)
}
