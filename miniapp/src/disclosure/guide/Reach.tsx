import type { Contact } from '@shared/departments/responsible'
import { View } from '@tarojs/components'
import { Call } from '../../ui/calling/Call'
import { MapLink } from '../../ui/calling/MapLink'

/** How to reach a unit: one tap calls it; its address on a map only where an address is written down. */
export function Reach({ contact: { phone, hours, address } }: { contact: Contact }) {
  return (
    <View className="stack stack--close">
      {phone ? (
        <View className="line">
          <View>{`电话：${phone}`}</View>
          <Call phone={phone} label={`打电话 ${phone}`}>
            打电话
          </Call>
        </View>
      ) : null}
      {hours ? <View>{`办公时间：${hours}`}</View> : null}
      {address ? (
        <View className="line">
          <View>{`地址：${address}`}</View>
          <MapLink address={address} />
        </View>
      ) : null}
    </View>
  )
}
