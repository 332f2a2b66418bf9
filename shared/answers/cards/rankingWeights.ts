import fitted from './rankingFitted.json'
import { beliefNames, signalNames } from './rankingSignals'

/**
 * Fitted by `npm run fit` on the cards' own ways, each held back in its turn; what was fitted on and the figures that
 * were reached stand beside the weights in rankingFitted.json.
 */
export const cardWeights: readonly number[] = signalNames.map((name) => fitted.signals[name])

/** What tells whether the first card is right, in the order of beliefSignals. */
export const beliefWeights: readonly number[] = beliefNames.map((name) => fitted.belief[name])

/** From this belief on a card answers. */
export const sureFrom: number = fitted.sureFrom
