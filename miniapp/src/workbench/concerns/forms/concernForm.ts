import type { ConcernWork } from '@shared/concerns/contractParts'
import { useMutation } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { queries } from '../../../platform/queries'

export interface ConcernFormProps {
  concern: ConcernWork
  /** Fetches the list as it is now; what was typed stays. */
  onLook: () => void
  onDone: () => void
}

/** One step: its button, and the form behind it. */
export interface ConcernStep {
  action: ConcernWork['can'][number]
  /** On the button. */
  word: string | ((concern: ConcernWork) => string)
  /** Not needed every day: it stands behind “别的”, and is never the button that leaps to the eye. */
  folded?: true
  Form: ComponentType<ConcernFormProps>
}

/** Sends one step; afterwards every list of concerns is fetched anew. */
export function useConcernStep<T>(send: (given: T) => Promise<unknown>, done: () => void) {
  return useMutation({
    mutationFn: send,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['concerns'] })
      done()
    },
  })
}
