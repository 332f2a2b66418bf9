import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { tapOf } from './steps/everyStep'
import { lookedFine } from './steps/looking'
import { offered, wordOf } from './steps/offered'
import type { Offer } from './steps/step'
import { useOneTap } from './useOneTap'

interface ActionsProps {
  inquiry: InquiryView
  /** A form is open: only what went wrong and what was done stays. */
  busy: boolean
  /** A reply was begun. */
  started: boolean
  onStart: (action: Action) => void
  onLook: () => void
}

const shown = 2

/** Only what this person may do to this case now; the server says so. The main thing is the button, the rest is 更多办理. */
export function Actions({ inquiry, busy, started, onStart, onLook }: ActionsProps) {
  const { send, tap, done } = useOneTap(inquiry)
  const open = offered(inquiry)
  // What waits to be looked at is the first thing to do, and stands above; with one that was merged there is nothing to do.
  const first = inquiry.actions.includes(lookedFine.action) || inquiry.mergedInto ? 'quiet' : 'primary'
  const button = (one: Offer, kind: 'primary' | 'quiet') => (
    <Pressable
      key={one.action}
      kind={kind}
      busy={send.isPending && send.variables === one.action}
      onPress={() => (tapOf(one.action) ? tap(one.action) : onStart(one.action))}
    >
      {wordOf(one, inquiry, started)}
    </Pressable>
  )
  const rest = open.slice(shown)
  const said = done && !send.isPending ? tapOf(done)?.done : undefined
  if (!said && !send.error && (busy || !open.length)) return null
  return (
    <View className="stack stack--close">
      {said ? <Banner tone="green">{said}</Banner> : null}
      <ActionFailure
        thrown={send.error}
        onLook={() => {
          send.reset()
          onLook()
        }}
      />
      {busy || !open.length ? null : (
        <View className="actions">{open.slice(0, shown).map((one, nth) => button(one, nth ? 'quiet' : first))}</View>
      )}
      {busy || !rest.length ? null : (
        <Disclosure label="更多办理">
          <View className="more-steps">{rest.map((one) => button(one, 'quiet'))}</View>
        </Disclosure>
      )}
    </View>
  )
}
