import { deskSizes } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { InquiryLine } from '@shared/inquiries/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { wordsOf } from '../../platform/callProblem'
import { queries } from '../../platform/queries'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { type ChosenDepartment, DepartmentPicker } from '../DepartmentPicker'
import { type Assignment, assignTo } from '../casework/forms/MoveForm'
import { useCountyDesk } from '../casework/useCountyDesk'
import { useDesk } from '../useDesk'

interface BatchAssignProps {
  picked: readonly InquiryLine[]
  /** Taken off the choice: it has gone to its department. */
  onAssigned: (id: string) => void
  onDone: () => void
}

interface Outcome {
  id: string
  words: string
  went: boolean
}

/** Several to one department, one call each: what cannot be assigned is told, the rest stands. */
export function BatchAssign({ picked, onAssigned, onDone }: BatchAssignProps) {
  const desk = useDesk()
  const county = useCountyDesk()
  const [to, setTo] = useState<ChosenDepartment>()
  const [reason, setReason] = useState('')
  const [busy, setBusy] = useState(false)
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const sendAll = async (department: ChosenDepartment) => {
    setBusy(true)
    setOutcomes([])
    for (const { id, version = 0 } of picked) {
      const outcome = await assigned(id, { department: department.id, reason, version }, department.name)
      setOutcomes((before) => [...before, outcome])
      if (outcome.went) onAssigned(id)
    }
    setBusy(false)
    void queries.invalidateQueries({ queryKey: ['inquiries'] })
  }
  return (
    <Card
      title={`已选 ${picked.length} 件`}
      aside={
        <Pressable kind="link" onPress={onDone}>
          不选了
        </Pressable>
      }
    >
      {picked.length ? (
        <>
          <DepartmentPicker chosen={to} onChoose={setTo} below={county} label="一起分给谁" />
          <Field
            label="为什么归这个单位"
            max={deskSizes.assignReason.most}
            value={reason}
            placeholder="写明职责，提问人也看得到"
            onChange={setReason}
          />
          <Pressable
            kind="primary"
            busy={busy}
            disabled={!to || !longEnough(reason, deskSizes.assignReason)}
            onPress={() => {
              if (to) void sendAll(to)
            }}
          >
            {`分办这 ${picked.length} 件`}
          </Pressable>
        </>
      ) : (
        <View className="second">
          {outcomes.length ? '都分出去了' : `点办件左边的方框${desk ? '，或按 x 选' : ''}`}
        </View>
      )}
      {outcomes.length ? (
        <View className="rows" {...{ 'aria-live': 'polite' }}>
          {outcomes.map(({ id, words, went }) => (
            <View key={id} className="outcome">
              <View className="row__title">{`${went ? '✓' : '■'} ${id}`}</View>
              <View className={went ? 'second' : 'field__error'}>{words}</View>
            </View>
          ))}
        </View>
      ) : null}
    </Card>
  )
}

async function assigned(id: string, body: Assignment, name: string): Promise<Outcome> {
  try {
    await assignTo({ id }, body)
    return { id, went: true, words: `转给${name}` }
  } catch (thrown) {
    const { title, detail } = wordsOf(thrown)
    return { id, went: false, words: detail ?? title }
  }
}
