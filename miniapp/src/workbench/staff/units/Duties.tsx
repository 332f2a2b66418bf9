import type { giveDuty, keepDuty, readUnit } from '@shared/departments/contractUnits'
import type { Day } from '@shared/calendar/date'
import type { Named } from '@shared/named'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { fieldError } from '../../../platform/callProblem'
import { fullDay } from '../../../platform/dates'
import { Card } from '../../../ui/Card'
import { Failure } from '../../../ui/Failure'
import { ListRow } from '../../../ui/ListRow'
import { Pressable } from '../../../ui/Pressable'
import { DateField } from '../../DateField'
import { useHalfWritten } from '../halfWritten'
import { NamedField } from '../NamedField'

interface DutiesProps {
  one: Replied<typeof readUnit>
  departments: readonly Named[]
  onDone: (words: string) => void
}

/** What a department of the city answers for, and to whom one of it goes from a day on. */
export function Duties({ one: { unit, holds = [], gives = [], version }, departments, onDone }: DutiesProps) {
  const [duty, setDuty] = useState<string>()
  const [to, setTo] = useState<Named>()
  const [from, setFrom] = useState('')
  useHalfWritten(from !== '' || to !== undefined)
  const close = () => {
    setDuty(undefined)
    setTo(undefined)
    setFrom('')
  }
  const give = useMutation({
    mutationFn: (body: { duty: string; to: string }) =>
      call<typeof giveDuty>('POST /api/units/{unit}/duty', {
        params: { unit: unit.id },
        body: { ...body, from: from as Day, version },
      }),
    onSuccess: () => {
      onDone(`已经定下从${fullDay(from)}起归${to?.name}`)
      close()
    },
  })
  const keep = useMutation({
    mutationFn: (kept: string) =>
      call<typeof keepDuty>('POST /api/units/{unit}/duty-kept', {
        params: { unit: unit.id },
        body: { duty: kept, version },
      }),
    onSuccess: () => onDone('不划转了，仍由这个单位办'),
  })
  const form = (
    <View className="stack duty__form">
      <NamedField
        label="归哪个市级单位"
        placeholder="单位名称里的几个字"
        chosen={to}
        named={departments.filter(({ id }) => id !== unit.id)}
        onChoose={setTo}
      />
      <DateField label="从哪天起" value={from} onChange={setFrom} error={fieldError(give.error, 'from')} />
      <View className="second">
        从那天起，市民问到这一条的转给它。已经在办的件和写明由本单位办的知识卡不动，要交过去的请转办、改卡
      </View>
      {give.isError ? <Failure compact thrown={give.error} /> : null}
      <View className="actions">
        <Pressable
          kind="primary"
          busy={give.isPending}
          disabled={!to || !from}
          onPress={() => (to && duty ? give.mutate({ duty, to: to.id }) : undefined)}
        >
          划转这一条
        </Pressable>
        <Pressable kind="quiet" onPress={close}>
          先不划转
        </Pressable>
      </View>
    </View>
  )
  const going = (text: string) => gives.find((each) => each.duty === text)
  return (
    <Card title="职责">
      {keep.isError ? <Failure compact thrown={keep.error} /> : null}
      <View className="rows">
        {holds.map((text) => {
          const gone = going(text)
          return (
            <View key={text}>
              <ListRow
                title={text}
                note={gone ? `从${fullDay(gone.from)}起归${gone.to.name}` : undefined}
                extra={
                  gone ? (
                    <Pressable
                      kind="link"
                      busy={keep.isPending}
                      label={`不划转“${text}”`}
                      onPress={() => keep.mutate(text)}
                    >
                      不划转
                    </Pressable>
                  ) : holds.length > 1 && !unit.retired && text !== duty ? (
                    <Pressable kind="link" label={`把“${text}”划给别的单位`} onPress={() => setDuty(text)}>
                      划转
                    </Pressable>
                  ) : null
                }
              />
              {text === duty ? form : null}
            </View>
          )
        })}
      </View>
    </Card>
  )
}
