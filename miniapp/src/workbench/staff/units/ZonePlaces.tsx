import type { changeJurisdiction, readUnit } from '@shared/departments/contractUnits'
import type { Day } from '@shared/calendar/date'
import { beforeWritten } from '@shared/departments/register/words'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Card } from '../../../ui/Card'
import { AreaPicker } from '../../../ui/choosing/AreaPicker'
import { Failure } from '../../../ui/Failure'
import { ListRow } from '../../../ui/ListRow'
import { Pressable } from '../../../ui/Pressable'
import { DateField } from '../../DateField'
import { useHalfWritten } from '../halfWritten'

type Place = NonNullable<Replied<typeof readUnit>['actsFor']>[number]

interface ZonePlacesProps {
  unit: string
  version: number
  places: readonly Place[]
  onDone: (words: string) => void
}

const spanOf = ({ from, until }: Place) =>
  `${from === beforeWritten ? '原来就管' : `${from} 起`}${until ? `，到 ${until} 前一天为止` : ''}`

/** 辖区 of a zone: a place more from a day on, or one that ends on a day. */
export function ZonePlaces({ unit, version, places, onDone }: ZonePlacesProps) {
  const [chosen, setChosen] = useState<{ code: string; name: string; ends: boolean }>()
  const [on, setOn] = useState('')
  const [adding, setAdding] = useState(false)
  useHalfWritten(chosen !== undefined)
  const close = () => {
    setChosen(undefined)
    setAdding(false)
    setOn('')
  }
  const save = useMutation({
    mutationFn: () => {
      const kept = places.map(({ code, from, until }) => {
        const end = chosen?.ends && chosen.code === code && !until ? on : until
        return { code, from: from as Day, ...(end ? { until: end as Day } : {}) }
      })
      const more = chosen && !chosen.ends ? [{ code: chosen.code, from: on as Day }] : []
      return call<typeof changeJurisdiction>('POST /api/units/{unit}/jurisdiction', {
        params: { unit },
        body: { actsFor: [...kept, ...more], version },
      })
    },
    onSuccess: () => {
      onDone('辖区已经改好，从写明的那天起新来的事按它走')
      close()
    },
  })
  return (
    <Card title="辖区">
      <View className="second">这些地方的事，由开发区的单位接</View>
      <View className="rows">
        {places.map((one) => (
          <ListRow
            key={`${one.code} ${one.from}`}
            title={one.name || one.code}
            note={spanOf(one)}
            extra={
              one.until ? null : (
                <Pressable
                  kind="link"
                  label={`写明${one.name}到哪天为止`}
                  onPress={() => setChosen({ code: one.code, name: one.name, ends: true })}
                >
                  不再管
                </Pressable>
              )
            }
          />
        ))}
      </View>
      {adding && !chosen ? <AreaPicker onPick={({ code, name }) => setChosen({ code, name, ends: false })} /> : null}
      {chosen ? (
        <View className="stack">
          <View>{chosen.name}</View>
          <DateField label={chosen.ends ? '从哪天起不再管' : '从哪天起管'} value={on} onChange={setOn} />
        </View>
      ) : null}
      {save.isError ? <Failure compact thrown={save.error} /> : null}
      <View className="actions">
        {chosen ? (
          <Pressable kind="primary" busy={save.isPending} disabled={!on} onPress={() => save.mutate()}>
            就这样改辖区
          </Pressable>
        ) : null}
        {chosen || adding ? (
          <Pressable kind="quiet" onPress={close}>
            先不改辖区
          </Pressable>
        ) : (
          <Pressable kind="quiet" onPress={() => setAdding(true)}>
            加一个地方
          </Pressable>
        )}
      </View>
    </Card>
  )
}
