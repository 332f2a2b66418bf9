import type { DeskPublished } from '@shared/answers/interpretations/desk'
import { Card } from '../../ui/Card'
import { PublishedOne } from './PublishedOne'
import { SomeAtATime } from './SomeAtATime'

interface PublishedProps {
  all: readonly DeskPublished[]
  isLead: boolean
  onLook: () => void
  onDone: (said: string) => void
}

/** Interpretations that are out, the newest first. */
export function Published({ all, ...rest }: PublishedProps) {
  if (!all.length) return null
  return (
    <Card title="已经发布的解读">
      <SomeAtATime all={all} row={(one) => <PublishedOne key={one.id} one={one} {...rest} />} />
    </Card>
  )
}
