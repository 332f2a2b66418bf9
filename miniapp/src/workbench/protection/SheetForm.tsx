import type { LeakPeople } from '@shared/protection/content'
import type { beginProtection } from '@shared/protection/contractProtection'
import type { writeProtection } from '@shared/protection/acts/write'
import type { ShownProtection } from '@shared/protection/view'
import { keepingSchedule } from '@shared/people/keeping/schedule'
import { type ProtectionSheetName, protectionSheets, sheetLineMost } from '@shared/people/keeping/sheets'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { Card } from '../../ui/Card'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { useKept } from '../useKept'
import { PeopleFields, type WrittenPeople } from './PeopleFields'

/** What is kept of people here, by the schedule that the privacy page reads. */
const held = keepingSchedule.map(({ what }) => what).join('\n')

interface Written {
  lines: Record<string, string>
  people: WrittenPeople
}

interface SheetFormProps {
  sheet: ProtectionSheetName
  /** What is written on; without it a new one. */
  record: ShownProtection | undefined
  /** Whether every account may be told. */
  everyone: boolean
  onDone: (said: string) => void
  onLook: () => void
  onCancel: () => void
}

/** One sheet, line by line as the law lists it; what is typed stays on this device until it is handed in. */
export function SheetForm({ sheet, record, everyone, onDone, onLook, onCancel }: SheetFormProps) {
  const { title, when, lines, foot } = protectionSheets[sheet]
  const before = record?.draft?.content ?? record?.editions[0]?.content
  const key = `work.protection.${sheet}${record ? `.${record.id}.${record.version}` : ''}`
  const [kept, setKept, drop] = useKept<Partial<Written>>(key, {})
  const written: Written = { lines: before?.lines ?? {}, people: before?.people ?? { kind: 'nobody' }, ...kept }
  const send = useMutation({
    mutationFn: async () => {
      const content = { lines: written.lines, ...(sheet === 'breach' ? { people: written.people as LeakPeople } : {}) }
      return record
        ? call<typeof writeProtection>('POST /api/protection/{id}/draft', {
            params: { id: record.id },
            body: { version: record.version, content },
          })
        : call<typeof beginProtection>('POST /api/protection', { body: { sheet, content } })
    },
    onSuccess: () => {
      drop()
      onDone('交上了，等另一位管理员或者督查签字，消息已经发给他们')
    },
  })
  const set = (change: Partial<Written>) => {
    if (send.isError) send.reset()
    setKept({ ...kept, ...change })
  }
  const setLine = (id: string, text: string) => set({ lines: { ...written.lines, [id]: text } })
  const wrong = (name: string) => fieldError(send.error, `content.${name}`)
  return (
    <Card title={record ? `修改：${title}` : title}>
      <View className="second">{when}</View>
      {lines.map(({ id, label, basis, held: ofSchedule }) => (
        <View key={id}>
          <Field
            label={label}
            multiline
            rows={2}
            max={sheetLineMost[sheet]}
            value={written.lines[id] ?? ''}
            hint={basis}
            error={wrong(`lines.${id}`)}
            onChange={(text) => setLine(id, text)}
          />
          {ofSchedule && !written.lines[id] ? (
            <Pressable kind="link" onPress={() => setLine(id, held.slice(0, sheetLineMost[sheet]))}>
              照保存期限表填上，再删去不相干的
            </Pressable>
          ) : null}
        </View>
      ))}
      {sheet === 'breach' ? (
        <PeopleFields
          people={written.people}
          everyone={everyone}
          wrong={(name) => wrong(`people.${name}`)}
          onChange={(people) => set({ people })}
        />
      ) : null}
      <View className="second">{`每一项都要写，没有的写“无”，不写哪个人的姓名、号码。${foot}`}</View>
      <ActionFailure thrown={send.error} onLook={onLook} />
      <View className="actions">
        <Pressable kind="primary" busy={send.isPending} onPress={() => send.mutate()}>
          交另一个人签字
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          先放着
        </Pressable>
        <Pressable kind="link" onPress={drop}>
          {record ? '恢复成原来的' : '清空这一份'}
        </Pressable>
      </View>
    </Card>
  )
}
