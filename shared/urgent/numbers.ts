import type { Urgent } from './urgent'

type Call = Urgent['calls'][number]

/** National numbers, the same everywhere in the country and free to call. */
export const police: Call = { number: '110', name: '报警' }
export const fireBrigade: Call = { number: '119', name: '火警和救援' }
export const ambulance: Call = { number: '120', name: '急救' }
