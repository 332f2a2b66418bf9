import type { NoticeView } from '@shared/notices/contractParts'
import { View } from '@tarojs/components'
import { Call } from '../../ui/calling/Call'
import { Numbers } from '../../ui/calling/Numbers'
import { Card } from '../../ui/Card'
import { phoneIn } from '../period'

/** What one can do now, where to go and whom to ask. */
export function WhatNow({ notice: { now, running, place, contact } }: { notice: NoticeView }) {
  const phone = phoneIn(contact)
  return (
    <Card title={now.length ? (running ? '现在能做什么' : '公示开始以后能做什么') : '有疑问，问这里'}>
      {now.map((one) => (
        <View key={one} className="issue-now">
          {one}
        </View>
      ))}
      {place ? (
        <View>
          <View className="second">去哪里</View>
          <View>{place}</View>
        </View>
      ) : null}
      <View>
        <View className="second">咨询电话</View>
        <View>
          <Numbers text={contact} />
        </View>
      </View>
      {phone ? (
        <Call phone={phone} kind="primary" label={`打电话问 ${phone}`}>
          打电话问
        </Call>
      ) : null}
    </Card>
  )
}
