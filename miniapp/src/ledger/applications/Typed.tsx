import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import type { Report } from './report'

/** What units type of the report: figures line by line, what they write, and who is missing. */
export function Typed({ report: { typed, fees, unit, publishBy } }: { report: Report }) {
  const { lines, texts, signedOn, corrections, units, missing } = typed
  const parts = [...new Set(lines.map(({ part }) => part))]
  return (
    <>
      {lines.length === 0 ? (
        <Card title="报告里由单位填写的部分">
          <View>{unit ? `还没有公布，${fullDay(publishBy)}前公布` : '还没有单位公布'}</View>
        </Card>
      ) : null}
      {parts.map((part) => (
        <Card key={part} title={part}>
          <Groups lines={lines.filter((one) => one.part === part)} />
        </Card>
      ))}
      {fees.cases > 0 ? (
        <Card title="信息处理费">
          <View>{`${fees.cases} 件收了信息处理费，一共 ${fees.yuan} 元`}</View>
        </Card>
      ) : null}
      {texts.map(({ name, text }) => (
        <Card key={name} title={name}>
          <View className="prose">{text}</View>
        </Card>
      ))}
      {signedOn ? (
        <View className="second">
          {`本单位 ${fullDay(signedOn)}公布`}
          {corrections.map(({ signedAt, reason }) => (
            <View key={signedAt}>{`更正过 ${fullDay(signedAt)}公布的：${reason}`}</View>
          ))}
        </View>
      ) : null}
      {!unit && missing.length ? (
        <Card title={`加起来的是 ${units} 个单位，还有 ${missing.length} 个没有公布`}>
          {missing.length > few ? (
            <Disclosure label="是哪些单位">
              <View>{missing.join('、')}</View>
            </Disclosure>
          ) : (
            <View>{missing.join('、')}</View>
          )}
        </Card>
      ) : null}
    </>
  )
}

const few = 8

function Groups({ lines }: { lines: Report['typed']['lines'] }) {
  const groups = [...new Set(lines.map(({ group }) => group))]
  return (
    <View className="rows">
      {groups.map((group) => (
        <View key={group} className="report__part">
          <View className="row__title">{group}</View>
          {lines
            .filter((one) => one.group === group)
            .map(({ name, figure }) => (
              <View key={name} className="pair second">
                <View>{name}</View>
                <View>{`${figure}`}</View>
              </View>
            ))}
        </View>
      ))}
    </View>
  )
}
