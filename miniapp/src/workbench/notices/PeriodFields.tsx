import { View } from '@tarojs/components'
import { day } from '../../platform/dates'
import { DateField } from '../DateField'
import type { OfferedNotice } from './useKinds'
import type { WrittenNotice } from './written'

interface PeriodFieldsProps {
  written: WrittenNotice
  chosen: OfferedNotice | undefined
  today: string
  wrong: (name: string) => string | undefined
  set: (change: Partial<WrittenNotice>) => void
}

/** What is wrong with a period before anybody is asked; undefined when nothing is. */
export function periodFault({ from, until }: WrittenNotice, chosen: OfferedNotice | undefined, today: string) {
  if (from && today && from < today) return { from: `第一天不能早于今天（${day(today)}）` }
  if (until && from && until < from) return { until: '最后一天不能早于第一天' }
  if (until && chosen?.until && until < chosen.until)
    return { until: `${chosen.name}要公示${chosen.least}，最后一天最早是${day(chosen.until)}` }
  return undefined
}

/** 公示期: the last day that law allows is proposed, and an earlier one refused. */
export function PeriodFields({ written, chosen, today, wrong, set }: PeriodFieldsProps) {
  const { from, until } = written
  const fault = periodFault(written, chosen, today)
  const proposed = chosen?.until
  return (
    <>
      <DateField
        label="公示第一天"
        value={from}
        error={fault?.from ?? wrong('from')}
        onChange={(chosenDay) => set({ from: chosenDay })}
      />
      <DateField
        label="公示最后一天"
        value={until || (proposed ?? '')}
        error={fault?.until ?? wrong('until')}
        onChange={(chosenDay) => set({ until: chosenDay })}
      />
      {proposed && !fault ? (
        <View className="second">
          {`从${day(from)}起，最后一天最早是${day(proposed)}${chosen.provisional ? '（那一年的放假安排还没有公布，暂定）' : ''}`}
        </View>
      ) : null}
      <View className="second">
        公示从发布那天算起，发布当天不计。审核晚了，第一天改成发布那天，最后一天按法律要求顺延；正文里写了日期又对不上的，要退回改好才能发
      </View>
    </>
  )
}
