import { View } from '@tarojs/components'

/** How a survey is kept without names, and what that does not protect from. */
export const Unnamed = () => (
  <View className="stack stack--close">
    <View>
      登录以后，手机自己编一串随机的数，城市只记下你领过一份。交答卷凭这串数，不看是谁交的。存下来的两处记录对不到一起，管数据的人查不出哪一份是你的
    </View>
    <View>
      挡不住的：领和交走的是同一套系统，要是有人改了程序当场记下来，就对得上；交的时间和网络地址，也可能让人猜；自己在文字里写了是谁，或者别人拿着你的手机，也挡不住。不放心的题可以不写
    </View>
  </View>
)
