import { type ContactPart, contactPartNames, inquirySizes } from '@shared/inquiries/words'
import { plainPhone } from '@shared/people/typed'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { isPhone } from '../../platform/typed'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'

/** A name or a phone as it stands in so many cases. */
export interface LeftContact {
  part: ContactPart
  value: string
  count: number
}

interface ContactFormProps {
  standing: LeftContact
  /** What is right; kept on the phone until it is sent. */
  typed: string
  onType: (typed: string) => void
  busy: boolean
  /** What the last attempt threw. */
  wrong: unknown
  onCorrect: (to: string) => void
  onClose: () => void
}

/** What stands there now, and what is right. */
export function ContactForm({ standing, typed, onType, busy, wrong, onCorrect, onClose }: ContactFormProps) {
  const { part, value, count } = standing
  const to = part === 'phone' ? plainPhone(typed) : typed.trim()
  const ready = to !== '' && to !== value && (part === 'name' || isPhone(to))
  return (
    <View className="stack stack--close">
      <Field
        label={`${contactPartNames[part]}“${value}”改成`}
        {...(part === 'phone' ? { kind: 'phone' as const } : { max: inquirySizes.name.most })}
        value={typed}
        error={fieldError(wrong, 'to')}
        onChange={onType}
      />
      {wrong ? <Failure compact thrown={wrong} /> : null}
      <Pressable kind="primary" busy={busy} disabled={!ready} onPress={() => onCorrect(to)}>
        {`更正这 ${count} 件`}
      </Pressable>
      <Pressable kind="quiet" onPress={onClose}>
        不改了
      </Pressable>
    </View>
  )
}
