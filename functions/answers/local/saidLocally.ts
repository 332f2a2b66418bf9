import type { KeptLocal } from '@shared/answers/local/kept'
import type { House } from '../../platform/house'
import { followed } from '../../platform/followed'
import { keptLocals, saidLocals } from './store'

/** What places say of a card, as it was signed. */
export type LocalOf = (card: string) => readonly KeptLocal[]

/** 本地的办法 by card, at most some seconds old. */
export function saidLocally(house: House): () => Promise<LocalOf> {
  const said = followed(house, keptLocals, { key: saidLocals, words: '本地的办法这次没有读到，照上次读到的作答' })
  let from: readonly KeptLocal[] | undefined
  let byCard = new Map<string, KeptLocal[]>()
  return async () => {
    const all = await said()
    if (all !== from) {
      from = all
      byCard = new Map()
      for (const one of all) byCard.set(one.card, [...(byCard.get(one.card) ?? []), one])
    }
    return (card) => byCard.get(card) ?? []
  }
}
