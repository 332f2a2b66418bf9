import { useDrafts, type WrittenStep } from './drafts'

export interface HalfWritten extends WrittenStep {
  write: (change: Partial<WrittenStep>) => void
  /** It was sent, or is not wanted any more. */
  drop: () => void
}

/** What is half written under a name: it outlives the page, a lost connection and a closed phone, until it is sent. */
export function useStep(step: string): HalfWritten {
  const { text = '', attachments = [], stars, choice } = useDrafts(({ steps }) => steps[step]) ?? {}
  const write = useDrafts((drafts) => drafts.write)
  return {
    text,
    attachments,
    stars,
    choice,
    write: (change) => write(step, change),
    drop: () => write(step, undefined),
  }
}
