/** What the run tells a drill machine, as it reads on the arrows of its diagram. */
export default {
  EVERYONE_COUNTED: '各班全部报齐',
  SEARCH_OVER: '搜寻的人回来',
  DETECTOR_WENT_OFF: '探测器报警',
  FIRST_CLASS_LEFT_ITS_ROOM: '第一个班走出教室',
  BUILDINGS_CLEAR: '楼里没有人了',
  EVERYONE_ASSEMBLED: '全部站到位',
  COMMANDER_DECIDED: '总指挥查看楼梯后决定',
  AFTERSHOCK: '再次晃动',
  EVERYONE_SECURED: '全部锁好门',
  POLICE_ARRIVED: '警方到场',
  ALL_ROOMS_RELEASED: '各室全部解除',
  MOVEMENT_OVER: '没有人能再往前走',
};
