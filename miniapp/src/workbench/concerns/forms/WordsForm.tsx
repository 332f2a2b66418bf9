import type { Evidence } from '@shared/concerns/evidence'
import { concernSizes } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { fieldError } from '../../../platform/callProblem'
import { Field } from '../../../ui/Field'
import { useKept } from '../../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { EvidenceFields } from './EvidenceFields'
import { StepEnd } from './StepEnd'
import type { WordsStep } from './wordsSteps'

const blank: { words: string; evidence: Evidence[] } = { words: '', evidence: [] }

/** A step that is one text and what it rests on. */
export const wordsForm = ({ step, says, field, label, hint, send: word, put }: WordsStep) =>
  function WordsForm({ concern, onLook, onDone }: ConcernFormProps) {
    const { id, version } = concern
    const [draft, setDraft, drop] = useKept(`work.concern.${step}.${id}`, blank)
    const { words, evidence } = draft
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
            hint={typeof hint === 'function' ? hint(concern) : hint}
            error={fieldError(send.error, field)}
            onChange={(typed) => setDraft({ ...draft, words: typed })}
          />
        ) : null}
        <EvidenceFields value={evidence} onChange={(some) => setDraft({ ...draft, evidence: some })} />
        <StepEnd
          send={word}
          ready={!field || longEnough(words, size)}
          sending={send}
          onSend={() => send.mutate(undefined)}
          onLook={onLook}
          onDone={onDone}
        />
      </View>
    )
  }
