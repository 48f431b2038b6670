/** Problem texts by code; English uses the message the problem carries. */
export default {};
