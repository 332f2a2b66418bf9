import type { PaperWork } from '@shared/answers/papers/contractParts'
import type { PaperAction } from '@shared/answers/papers/status'
import { paperSizes } from '@shared/answers/papers/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { queries } from '../../platform/queries'
import { Toggle } from '../../ui/choosing/Toggle'
import { Field } from '../../ui/Field'
import { StepEnd } from '../concerns/forms/StepEnd'
import { useKept } from '../useKept'
import { asksOf } from './written'
import { SuccessorField } from './SuccessorField'
import { usePaper, WholeText } from './WholeText'
import type { PaperStep, TypedStep } from './steps'

interface StepFormProps {
  action: PaperAction
  step: PaperStep
  paper: PaperWork
  /** Everything that the department has registered: one of them may come in place of another. */
  all: readonly PaperWork[]
  onLook: () => void
  onDone: (said?: string) => void
}

const blank: TypedStep = { reason: '', by: '', later: false }

/** One step on a registered document: what it asks, what becomes of it, and sending. */
export function StepForm({ action, step, paper, all, onLook, onDone }: StepFormProps) {
  const { id, version, facts } = paper
  const { asks, label = '', hint, said, send: word, reads, put } = step
  const read = usePaper(id, version, reads)
  const [typed, setTyped, drop] = useKept(`work.paper.${action}.${id}`, blank)
  const send = useMutation({
    mutationFn: () => put({ params: { id }, version }, typed),
    onSuccess: () => {
      drop()
      void queries.invalidateQueries({ queryKey: ['papers'] })
      onDone(`《${facts.title}》${said}`)
    },
  })
  const set = (change: Partial<TypedStep>) => setTyped({ ...typed, ...change })
  // Nobody signs what has not come yet.
  const ready =
    (!reads || read.isSuccess) &&
    (!asks.includes('reason') || longEnough(typed.reason, paperSizes.reason)) &&
    (!asks.includes('by') || typed.by !== '')
  return (
    <View className="stack stack--close">
      {reads ? (
        // Whoever goes by keys comes to the words first: Enter pressed once more signs nothing unread.
        <View className="to-read" {...{ tabIndex: 0, role: 'region', 'aria-label': '全文' }}>
          <WholeText id={id} version={version} />
        </View>
      ) : null}
      {asks.includes('by') ? (
        <SuccessorField paper={paper} all={all} value={typed.by} onChange={(by) => set({ by })} />
      ) : null}
      {asks.includes('reason') ? (
        <Field
          label={label}
          multiline
          rows={2}
          max={paperSizes.reason.most}
          value={typed.reason}
          hint={`至少 ${paperSizes.reason.least} 个字`}
          error={fieldError(send.error, 'reason')}
          onChange={(reason) => set({ reason })}
        />
      ) : null}
      {asks.includes('later') && asksOf(facts).interpretation ? (
        <Toggle
          label="解读随后再发"
          hint="不选的，解读和文件一起发布；选了的，在约定的期限内由审核人发布（本市约定）"
          checked={typed.later}
          onChange={(later) => set({ later })}
        />
      ) : null}
      <View className="second">{hint}</View>
      <StepEnd
        send={word}
        ready={ready}
        sending={send}
        onSend={() => send.mutate()}
        onLook={onLook}
        onDone={() => onDone()}
      />
    </View>
  )
}
