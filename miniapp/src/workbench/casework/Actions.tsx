import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { Banner } from '../../ui/Banner'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { type Offered, offered, wordOf } from './actionWords'
import { oneTap, oneTapDone } from './steps/oneTap'
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
  const button = (action: Offered, kind: 'primary' | 'quiet') => (
    <Pressable
      key={action}
      kind={kind}
      busy={send.isPending && send.variables === action}
      onPress={() => (oneTap[action] ? tap(action) : onStart(action))}
    >
      {wordOf(action, inquiry, started)}
    </Pressable>
  )
  const rest = open.slice(shown)
  const said = done && !send.isPending ? oneTapDone[done] : undefined
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
        <View className="actions">
          {open.slice(0, shown).map((one, nth) => button(one, nth ? 'quiet' : 'primary'))}
        </View>
      )}
      {busy || !rest.length ? null : (
        <Disclosure label="更多办理">
          <View className="more-steps">{rest.map((one) => button(one, 'quiet'))}</View>
        </Disclosure>
      )}
    </View>
  )
}
