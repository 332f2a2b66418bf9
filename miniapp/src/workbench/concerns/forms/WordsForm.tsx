import type { ConcernWork } from '@shared/concerns/contractParts'
import type { Evidence } from '@shared/concerns/evidence'
import { concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldError } from '../../../platform/callProblem'
import { Field } from '../../../ui/Field'
import { useKept } from '../../useKept'
import { type ConcernFormProps, type ConcernStep, useConcernStep } from './concernForm'
import { EvidenceFields } from './EvidenceFields'
import { StepEnd } from './StepEnd'

interface Sent {
  params: { id: string }
  /** What was written, under whatever name the step has for it. */
  words: string
  body: { evidence: Evidence[]; version: number }
}

interface WordsStep extends Omit<ConcernStep, 'Form'> {
  /** Said above the form. */
  says?: string
  /** How the text is called in the contract; none where nothing is written. */
  field?: 'reason' | 'text'
  label?: string
  hint?: string | ((concern: ConcernWork) => string)
  send: string
  put: (sent: Sent) => Promise<unknown>
}

const blank: { words: string; evidence: Evidence[] } = { words: '', evidence: [] }

/** A step that is one text and what it rests on. */
export const wordsStep = (step: WordsStep): ConcernStep => ({ ...step, Form: wordsForm(step) })

const wordsForm = ({ action, says, field, label, hint, send: word, put }: WordsStep) =>
  function WordsForm({ concern, onLook, onDone }: ConcernFormProps) {
    const { id, version } = concern
    const [draft, setDraft, drop] = useKept(`work.concern.${action}.${id}`, blank)
    const { words, evidence } = draft
    const [half, setHalf] = useState(false)
    const size = field === 'reason' ? concernSizes.reason : concernSizes.progress
    const send = useConcernStep(
      () => put({ params: { id }, words, body: { evidence, version } }),
      () => {
        drop()
        onDone()
      },
    )
    return (
      <View className="stack stack--close">
        {says ? <View className="second">{says}</View> : null}
        {field ? (
          <Field
            label={label ?? ''}
            multiline
            rows={3}
            max={size.most}
            value={words}
            hint={[
              longEnough(words, size) ? '' : `至少 ${size.least} 个字`,
              typeof hint === 'function' ? hint(concern) : hint,
            ]
              .filter(Boolean)
              .join('。')}
            error={fieldError(send.error, field)}
            onChange={(typed) => setDraft({ ...draft, words: typed })}
          />
        ) : null}
        <EvidenceFields value={evidence} onChange={(some) => setDraft({ ...draft, evidence: some })} onHalf={setHalf} />
        <StepEnd
          send={word}
          ready={!half && (!field || longEnough(words, size))}
          sending={send}
          onSend={() => send.mutate(undefined)}
          onLook={onLook}
          onDone={onDone}
        />
      </View>
    )
  }
