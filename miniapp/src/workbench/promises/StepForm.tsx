import type { PromiseWork } from '@shared/promises/contractParts'
import type { PromiseAction } from '@shared/promises/status'
import { promiseSizes } from '@shared/promises/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { fieldError } from '../../platform/callProblem'
import { queries } from '../../platform/queries'
import { Segmented } from '../../ui/choosing/Segmented'
import { Field } from '../../ui/Field'
import { DateField } from '../DateField'
import { StepEnd } from '../concerns/forms/StepEnd'
import { FileFields } from '../notices/files/FileFields'
import { useKept } from '../useKept'
import { type Asked, steps, type TypedWords } from './steps'

interface StepFormProps {
  action: PromiseAction
  promise: PromiseWork
  /** Fetches the list as it is now; what was typed stays. */
  onLook: () => void
  onDone: () => void
}

/** One step on a promise: what it asks, what becomes public of it, and sending. */
export function StepForm({ action, promise, onLook, onDone }: StepFormProps) {
  const { id, version, title, measure, due, percent } = promise
  const { asks, label = '', hint, send: word, put } = steps[action]
  const blank: TypedWords = {
    title,
    measure,
    due,
    text: '',
    link: '',
    percent: String(percent),
    holds: true,
    attachments: [],
  }
  const [written, setWritten, drop] = useKept(`work.promise.${action}.${id}`, blank)
  const send = useMutation({
    mutationFn: () => put({ params: { id }, version }, written),
    onSuccess: () => {
      drop()
      void queries.invalidateQueries({ queryKey: ['promises'] })
      onDone()
    },
  })
  const set = (change: Partial<TypedWords>) => setWritten({ ...written, ...change })
  return (
    <View className="stack stack--close">
      {asks.map((asked) => (
        <Asking key={asked} asked={asked} label={label} written={written} set={set} error={send.error} />
      ))}
      <View className="second">{hint}</View>
      <StepEnd
        send={word}
        ready={asks.every((asked) => isReady(asked, written))}
        sending={send}
        onSend={() => send.mutate()}
        onLook={onLook}
        onDone={onDone}
      />
    </View>
  )
}

function isReady(asked: Asked, written: TypedWords): boolean {
  if (asked === 'text') return longEnough(written.text, promiseSizes.reason)
  if (asked === 'title' || asked === 'measure') return longEnough(written[asked], promiseSizes[asked])
  if (asked === 'percent') return /^\d{1,2}$/.test(written.percent.trim())
  if (asked === 'attachments') return written.attachments.every(({ name }) => longEnough(name, promiseSizes.file))
  return asked !== 'due' || written.due !== ''
}

interface AskingProps {
  asked: Asked
  label: string
  written: TypedWords
  set: (change: Partial<TypedWords>) => void
  error: unknown
}

function Asking({ asked, label, written, set, error }: AskingProps) {
  const wrong = (name: string) => fieldError(error, name)
  switch (asked) {
    case 'title':
      return (
        <Field
          label="承诺办什么"
          value={written.title}
          max={promiseSizes.title.most}
          error={wrong('title')}
          onChange={(typed) => set({ title: typed })}
        />
      )
    case 'measure':
      return (
        <Field
          label="怎样算做到"
          multiline
          rows={2}
          max={promiseSizes.measure.most}
          value={written.measure}
          error={wrong('measure')}
          onChange={(typed) => set({ measure: typed })}
        />
      )
    case 'due':
      return (
        <DateField
          label="哪天前做到"
          value={written.due}
          error={wrong('due')}
          onChange={(chosen) => set({ due: chosen })}
        />
      )
    case 'percent':
      return (
        <Field
          label="做到百分之几"
          kind="code"
          max={promiseSizes.percent.most}
          value={written.percent}
          error={wrong('percent')}
          onChange={(typed) => set({ percent: typed })}
        />
      )
    case 'link':
      return (
        <Field
          label="哪里看得到（可以不填）"
          value={written.link}
          max={promiseSizes.link.most}
          placeholder="https:// 开头的网址"
          error={wrong('link')}
          onChange={(typed) => set({ link: typed })}
        />
      )
    case 'attachments':
      return (
        <FileFields
          files={written.attachments}
          error={wrong('attachments')}
          onChange={(attachments) => set({ attachments })}
        />
      )
    case 'holds':
      return (
        <Segmented
          label="还管不管用"
          options={[
            { value: 'yes', label: '仍然管用' },
            { value: 'no', label: '没有管住' },
          ]}
          value={written.holds ? 'yes' : 'no'}
          onChange={(chosen) => set({ holds: chosen === 'yes' })}
        />
      )
    case 'text':
      return (
        <Field
          label={label}
          multiline
          rows={3}
          max={promiseSizes.reason.most}
          value={written.text}
          error={wrong('text') ?? wrong('reason')}
          onChange={(typed) => set({ text: typed })}
        />
      )
  }
}
