import type { Answer } from '@shared/answers/answer/answer'
import { View } from '@tarojs/components'
import { useSettings } from '../../platform/settings'
import type { Answering } from '../../platform/drafts'
import { Call } from '../../ui/calling/Call'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/page/Heading'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { answers } from './Verdict'

/** 政务服务便民热线: the same number everywhere in the country. */
const hotline = '12345'
const nothing = '没有找到能直接回答的规定，可以请它答复。'

interface WhoProps {
  answer: Answer
  onHandOver: (to?: Answering) => void
}

/** 谁负责, why, how to reach it, and the one button; who else it may be, for those who doubt. */
export function Who({ answer, onHandOver }: WhoProps) {
  const elder = useSettings(({ typeSize }) => typeSize !== 'normal')
  const { department } = answer
  const { contact, local, alternatives = [] } = department ?? {}
  const handOver = (
    <Pressable kind="primary" onPress={() => onHandOver()}>
      {department ? '转给这个单位答复' : '转给负责的单位答复'}
    </Pressable>
  )
  if (!department) return <View className="actions">{handOver}</View>
  const phone = contact?.phone ?? (elder ? hotline : undefined)
  return (
    <Card>
      <View>
        <Heading level={2} className="who__label">
          谁负责
        </Heading>
        <View className="who who--large">{department.name}</View>
        <View className="second">{department.reason}</View>
        {local ? <View className="second">{`到现场办的是${local}`}</View> : null}
        {contact?.address ? <View className="second">{`地址：${contact.address}`}</View> : null}
        {contact?.hours ? <View className="second">{`时间：${contact.hours}`}</View> : null}
      </View>
      {answers(answer) ? null : <View>{nothing}</View>}
      <View className="actions">
        {handOver}
        {phone ? (
          <Call phone={phone} kind="quiet" label={`打电话 ${phone}`}>
            {`打电话 ${phone}`}
          </Call>
        ) : null}
      </View>
      {alternatives.length ? (
        <Disclosure label="不像是它？还可能是谁">
          <View className="rows">
            {alternatives.map((one) => (
              <ListRow key={one.id} title={`转给${one.name}`} note={one.reason} onPress={() => onHandOver(one)} />
            ))}
          </View>
        </Disclosure>
      ) : null}
    </Card>
  )
}
