export default definePageConfig({
  navigationBarTitleText: '聊城 · 一号答',
  enablePullDownRefresh: false,
  enableShareAppMessage: true,
})
