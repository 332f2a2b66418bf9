import { askAloud } from './askedAloud.h5'
import { keepFocus } from './keepFocus.h5'
import { goOnAtNew } from './goOnAtNew.h5'
import { goByArrows } from './oneOfSeveral.h5'

let goes = false

/** Pages and what is asked on them, for whoever goes by keys or listens: once, from the first press on. */
export function goByKeys(): void {
  if (goes) return
  goes = true
  askAloud()
  keepFocus()
  goByArrows()
  goOnAtNew()
}
