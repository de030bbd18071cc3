(module
  ;; Which of up to 32 rows of 32-bit integers are nowhere greater than the room row?
  ;; rows and room start at 16-byte boundaries and are whole 128-bit vectors long.
  (memory (export "memory") 1)
  (func (export "fitting") (param $rows i32) (param $count i32) (param $vectors i32) (param $room i32) (result i32)
    (local $mask i32) (local $bit i32) (local $left i32) (local $a i32) (local $b i32)
    (local.set $bit (i32.const 1))
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $count)))
        (local.set $a (local.get $rows))
        (local.set $b (local.get $room))
        (local.set $left (local.get $vectors))
        (block $refused
          (loop $vector
            (br_if $refused
              (v128.any_true (i32x4.gt_s (v128.load (local.get $a)) (v128.load (local.get $b)))))
            (local.set $a (i32.add (local.get $a) (i32.const 16)))
            (local.set $b (i32.add (local.get $b) (i32.const 16)))
            (local.set $left (i32.sub (local.get $left) (i32.const 1)))
            (br_if $vector (local.get $left)))
          (local.set $mask (i32.or (local.get $mask) (local.get $bit))))
        (local.set $bit (i32.shl (local.get $bit) (i32.const 1)))
        (local.set $rows (i32.add (local.get $rows) (i32.shl (local.get $vectors) (i32.const 4))))
        (local.set $count (i32.sub (local.get $count) (i32.const 1)))
        (br $row)))
    (local.get $mask)))
