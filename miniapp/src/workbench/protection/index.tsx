import type { ProtectionSheetName } from '@shared/people/keeping/sheets'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '../../ui/page/Heading'
import { Segmented } from '../../ui/choosing/Segmented'
import { Desk } from '../Desk'
import { Sheet } from './Sheet'

const options = [
  { value: 'impact', label: '影响评估' },
  { value: 'breach', label: '泄露通知' },
] as const satisfies readonly { value: ProtectionSheetName; label: string }[]

/** 个人信息保护: the record and the notice that the law asks for, filled in here, printed and filed by the office. */
export default function WorkProtection() {
  const [sheet, setSheet] = useState<ProtectionSheetName>('impact')
  return (
    <Desk title="个人信息" section="protection">
      <View className="stack">
        <Heading level={1}>个人信息保护</Heading>
        <View className="second">填好打印或者复制，由单位归档；系统不保存，写了一半的只留在这台设备上</View>
        <Segmented kind="tabs" label="哪一份" options={options} value={sheet} onChange={setSheet} />
        <Sheet key={sheet} name={sheet} />
      </View>
    </Desk>
  )
}
