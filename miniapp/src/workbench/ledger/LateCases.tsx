import type { LateCase } from '@shared/ledger/view'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { day } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { backTo } from '../keys'
import { useDesk } from '../useDesk'

const atOnce = 20
/** So many units stand open above the cases on a phone; more are folded, so that the cases are not far below. */
const fewUnits = 6

const facts = ({ channel, receivedOn, dueDate, returns, supervised }: LateCase) =>
  [
    `${channel}，${day(receivedOn)}收到，${day(dueDate)}到期`,
    ...(returns ? [`退回过 ${returns} 次`] : []),
    ...(supervised ? ['督办中'] : []),
  ].join(' · ')

const over = ({ workingDaysOver: days }: LateCase) => (days ? `超过 ${days} 个工作日` : '刚刚超期')

/** What each unit owes, by its name and not by rank, and how long the oldest of it. */
function unitsOf(late: readonly LateCase[]): { department: string; words: string }[] {
  const all = new Map<string, LateCase[]>()
  for (const one of late) all.set(one.department, [...(all.get(one.department) ?? []), one])
  return [...all]
    .map(([department, theirs]) => ({
      department,
      words: `${department} ${theirs.length} 件，${theirs.length > 1 ? '最久' : ''}${over(theirs[0]!)}`,
    }))
    .sort((a, b) => a.department.localeCompare(b.department, 'zh'))
}

/** 超期未答复, by code, the longest over first; each opens its case; on paper none is left out. `named`: say whose it is. */
export function LateCases({ late: all, named }: { late: readonly LateCase[]; named?: boolean }) {
  const [shown, setShown] = useState(atOnce)
  const [only, setOnly] = useState<string>()
  const [open, setOpen] = useState(false)
  const desk = useDesk()
  const units = named ? unitsOf(all) : []
  const folds = !desk && units.length > fewUnits
  const whole = `全部 ${all.length} 件`
  const late = only === undefined ? all : all.filter(({ department }) => department === only)
  const choose = (words: string) => {
    setOnly(units.find((one) => one.words === words)?.department)
    setShown(atOnce)
    setOpen(false)
    // What was chosen stands above where the finger was.
    backTo('.late-cases')
  }
  return (
    <Card className="late-cases singles-sheet" title={all.length ? `超期还没答复 ${all.length} 件` : '超期还没答复'}>
      <View className="second">
        {all.length ? '不管哪个月收到的，现在超期的都在这里，超得久的在前' : '现在没有超期没答复的办件'}
      </View>
      {folds ? (
        <Pressable kind="link" expanded={open} onPress={() => setOpen(!open)}>
          {only === undefined ? `按单位看：${units.length} 个单位有超期的` : `只看${only}的 ${late.length} 件，换一个`}
        </Pressable>
      ) : null}
      {units.length > 1 && (open || !folds) ? (
        <View className="late__units">
          <Choices
            label="哪个单位"
            options={[whole, ...units.map(({ words }) => words)]}
            value={units.find(({ department }) => department === only)?.words ?? whole}
            onChange={choose}
          />
        </View>
      ) : null}
      <View className="rows">
        {late.slice(0, shown).map((one) => (
          <Pressable key={one.id} onPress={() => go('/workbench/case/index', { id: one.id })}>
            <View className="late">
              <View className="line line--apart">
                <View className="late__code">{one.id}</View>
                <Chip tone="overdue">{over(one)}</Chip>
              </View>
              {named ? <View>{one.department}</View> : null}
              <View className="second">{facts(one)}</View>
            </View>
          </Pressable>
        ))}
      </View>
      {late.length > shown ? (
        <View className="late__rest paper__only" {...{ 'aria-hidden': true }}>
          {late
            .slice(shown)
            .map((one) => [one.id, over(one), ...(named ? [one.department] : []), facts(one)].join(' · '))
            .join('\n')}
        </View>
      ) : null}
      {late.length > shown ? (
        <Pressable kind="quiet" more onPress={() => setShown(shown + atOnce)}>
          {`再看 ${Math.min(atOnce, late.length - shown)} 件`}
        </Pressable>
      ) : null}
    </Card>
  )
}
