import type { verifyConcern } from '@shared/concerns/acts/verify'
import type { Evidence } from '@shared/concerns/evidence'
import { concernSizes, type FoundTrue, verdictNames, verdicts } from '@shared/concerns/words'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { Choices } from '../../../ui/choosing/Choices'
import { Toggle } from '../../../ui/choosing/Toggle'
import { Field } from '../../../ui/Field'
import { useKept } from '../../useKept'
import { type ConcernFormProps, useConcernStep } from './concernForm'
import { EvidenceFields } from './EvidenceFields'
import { StepEnd } from './StepEnd'

const words = verdicts.map((one) => verdictNames[one])
const blank: { verdict?: FoundTrue; text: string; sensitive: boolean; evidence: Evidence[] } = {
  text: '',
  sensitive: false,
  evidence: [],
}

/** 核实: what is true of it, before a department is given it. */
export function VerifyForm({ concern, onLook, onDone }: ConcernFormProps) {
  const { id, version } = concern
  const [draft, setDraft, drop] = useKept(`work.concern.verify.${id}`, blank)
  const { verdict, text, sensitive, evidence } = draft
  const [half, setHalf] = useState(false)
  const set = (change: Partial<typeof blank>) => setDraft({ ...draft, ...change })
  const send = useConcernStep(
    (found: FoundTrue) =>
      call<typeof verifyConcern>('POST /api/concerns/{id}/verification', {
        params: { id },
        body: { verdict: found, text, sensitive, evidence, version },
      }),
    () => {
      drop()
      onDone()
    },
  )
  return (
    <View className="stack stack--close">
      <Choices
        label="属不属实"
        options={words}
        value={verdict && verdictNames[verdict]}
        onChange={(word) => set({ verdict: verdicts.find((one) => verdictNames[one] === word) ?? 'confirmed' })}
      />
      <Field
        label="查到什么"
        multiline
        rows={3}
        max={concernSizes.finding.most}
        value={text}
        hint="只在内部看"
        error={fieldError(send.error, 'text')}
        onChange={(typed) => set({ text: typed })}
      />
      <Toggle
        label="敏感：回应前要由有关单位会签"
        checked={sensitive}
        onChange={(checked) => set({ sensitive: checked })}
      />
      <EvidenceFields value={evidence} onChange={(some) => set({ evidence: some })} onHalf={setHalf} />
      <StepEnd
        send="核实好了"
        ready={!half && verdict !== undefined && longEnough(text, concernSizes.finding)}
        sending={send}
        onSend={() => send.mutate(verdict ?? 'confirmed')}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}
