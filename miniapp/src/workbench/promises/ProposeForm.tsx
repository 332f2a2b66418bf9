import type { proposePromise } from '@shared/promises/contract'
import { type PromiseSource, promiseSizes, promiseSourceNames, promiseSources } from '@shared/promises/words'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { useParam } from '../../platform/go'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Segmented } from '../../ui/choosing/Segmented'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { DateField } from '../DateField'
import { type ChosenDepartment, DepartmentPicker } from '../DepartmentPicker'
import { useKept } from '../useKept'

interface Draft {
  source: PromiseSource
  title: string
  measure: string
  due: string
  department?: ChosenDepartment | undefined
}
const blank: Draft = { source: 'yearly', title: '', measure: '', due: '' }

/** 拟一项承诺: what, how anybody can tell that it is done, and by which day. */
export function ProposeForm() {
  const own = useSession((session) => session.person?.department)
  const response = useParam('response')
  const [draft, setDraft, drop] = useKept(
    response ? `work.promise.${response}` : 'work.promise',
    response ? { ...blank, source: 'response' as const } : blank,
  )
  const { source, title, measure, due, department } = draft
  const send = useMutation({
    mutationFn: () => {
      const whose = own ? {} : { department: department?.id ?? '' }
      return call<typeof proposePromise>('POST /api/promises', {
        body: { source, title, measure, due, ...whose, ...(response ? { response } : {}) },
      })
    },
    onSuccess: () => {
      drop()
      void queries.invalidateQueries({ queryKey: ['promises'] })
    },
  })
  const set = (change: Partial<Draft>) => setDraft({ ...draft, ...change })
  const ready =
    longEnough(title, promiseSizes.title) && longEnough(measure, promiseSizes.measure) && due && (own ?? department)
  return (
    <Card title="拟一项承诺" className="propose-form">
      <View className="second">说得清、看得见、有日子的才写。写过的人不能签，签发以后公开</View>
      {response ? (
        <View>承诺页会写明是在哪次公开回应里说的，点得开</View>
      ) : (
        <Segmented
          label="哪里说的"
          options={promiseSources.map((value) => ({ value, label: promiseSourceNames[value] }))}
          value={source}
          onChange={(chosen) => set({ source: chosen })}
        />
      )}
      {own ? null : <DepartmentPicker chosen={department} onChoose={(chosen) => set({ department: chosen })} />}
      <Field
        label="承诺办什么"
        value={title}
        max={promiseSizes.title.most}
        error={fieldError(send.error, 'title')}
        onChange={(typed) => set({ title: typed })}
      />
      <Field
        label="怎样算做到"
        multiline
        rows={2}
        max={promiseSizes.measure.most}
        value={measure}
        placeholder="例如：12 个小区的车棚都能充电，名单公开"
        error={fieldError(send.error, 'measure')}
        onChange={(typed) => set({ measure: typed })}
      />
      <DateField
        label="哪天前做到"
        value={due}
        error={fieldError(send.error, 'due')}
        onChange={(chosen) => set({ due: chosen })}
      />
      {send.isSuccess ? <Banner tone="green">拟好了，等审核人签发</Banner> : null}
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={!ready} onPress={() => send.mutate()}>
        送审核人签
      </Pressable>
    </Card>
  )
}
