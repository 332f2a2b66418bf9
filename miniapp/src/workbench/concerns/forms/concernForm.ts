import type { ConcernWork } from '@shared/concerns/contractParts'
import { useMutation } from '@tanstack/react-query'
import { queries } from '../../../platform/queries'

export interface ConcernFormProps {
  concern: ConcernWork
  /** Fetches the list as it is now; what was typed stays. */
  onLook: () => void
  onDone: () => void
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
