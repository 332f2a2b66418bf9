import { View } from '@tarojs/components'
import { Desk } from '../Desk'
import { AwayForm } from './AwayForm'
import { HandOverMany } from './HandOverMany'

/** 不在岗: from when to when, who gets the messages meanwhile, and which cases somebody else goes on with. */
export default function AwayPage() {
  return (
    <Desk title="不在岗">
      <View className="columns">
        <AwayForm />
        <HandOverMany />
      </View>
    </Desk>
  )
}
