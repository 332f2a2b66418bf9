import type { NoticeView } from '@shared/notices/contractParts'
import { Text, View } from '@tarojs/components'
import { Call } from '../../ui/calling/Call'
import { Card } from '../../ui/Card'
import { phoneIn } from '../period'

const number = /(\d[\d-]{5,}\d)/

/** What one can do now, where to go and whom to ask. */
export function WhatNow({ notice: { now, place, contact } }: { notice: NoticeView }) {
  const phone = phoneIn(contact)
  return (
    <Card title={now.length ? '现在能做什么' : '有疑问，问这里'}>
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
          {contact.split(number).map((part, nth) =>
            nth % 2 ? (
              <Text key={nth} className="unbroken">
                {part}
              </Text>
            ) : (
              part
            ),
          )}
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
