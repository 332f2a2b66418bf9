import type { DailyRoot } from '@shared/ledger/view'
import { View } from '@tarojs/components'
import { dayAndTime, fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Copy } from '../../ui/Copy'
import { Disclosure } from '../../ui/Disclosure'
import { chainWords } from './chainWords'

/** In groups of eight, so that two can be compared by eye. */
const grouped = (value: string) => value.match(/.{1,8}/g) ?? []

function Value({ value }: { value: string }) {
  return (
    <View className="seal" role="img" aria-label={value}>
      {grouped(value).map((group, index) => (
        <View key={`${index}${group}`} className="seal__group" {...{ 'aria-hidden': true }}>
          {group}
        </View>
      ))}
    </View>
  )
}

/** One day: how many cases, the value, and whether it follows on the day before. */
export function RootCard({ root, before }: { root: DailyRoot; before: DailyRoot | undefined }) {
  const { date, cases, accounts, units, protection, holidays, seal, previous, countedAt } = root
  const chained = chainWords(root, before)
  return (
    <Card title={fullDay(date)} {...(chained ? { aside: <Chip tone={chained.tone}>{chained.word}</Chip> } : {})}>
      <View>{`到这一天为止的办件 ${cases} 件`}</View>
      <View>
        <View className="small">核对码</View>
        <Value value={seal} />
      </View>
      <View className="line">
        <Copy text={seal} word="复制" label={`复制${fullDay(date)}的核对码`} />
        <Disclosure label="由什么算出来">
          <View className="stack stack--close">
            <View>
              <View className="small">办件校验值</View>
              <Value value={root.root} />
            </View>
            <View>
              <View className="small">前一天的核对码</View>
              <Value value={previous} />
            </View>
            {accounts ? (
              <View>
                <View className="small">{`账号校验值（${accounts.count} 个账号）`}</View>
                <Value value={accounts.root} />
              </View>
            ) : null}
            {units ? (
              <View>
                <View className="small">{`单位校验值（${units.count} 个单位）`}</View>
                <Value value={units.root} />
              </View>
            ) : null}
            {protection ? (
              <View>
                <View className="small">{`个人信息保护记录校验值${protection.count === undefined ? '' : `（${protection.count} 份）`}`}</View>
                <Value value={protection.root} />
              </View>
            ) : null}
            {holidays ? (
              <View>
                <View className="small">放假安排校验值</View>
                <Value value={holidays.root} />
              </View>
            ) : null}
            <View className="small">{`${dayAndTime(countedAt)} 算出`}</View>
          </View>
        </Disclosure>
      </View>
    </Card>
  )
}
